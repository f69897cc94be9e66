/** Small models for tests, said in few words. */
@NullMarked
package org.caisson.testing;

import org.jspecify.annotations.NullMarked;

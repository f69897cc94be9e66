/** Tests of the packaged service as a process of its own. */
@NullMarked
package org.caisson.service;

import org.jspecify.annotations.NullMarked;

/** Plans that run in the background of the service. */
@NullMarked
package org.caisson.planning.jobs;

import org.jspecify.annotations.NullMarked;

/** The service's resources: thin, over the planning ports, errors as problem details. */
@NullMarked
package org.caisson.api;

import org.jspecify.annotations.NullMarked;

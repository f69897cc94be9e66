/** The planning model as a whole, and the policy it is planned under. */
@NullMarked
package org.caisson.domain.model;

import org.jspecify.annotations.NullMarked;

/** What must hold between plans of related models, whatever the models. */
@NullMarked
package org.caisson.relations;

import org.jspecify.annotations.NullMarked;

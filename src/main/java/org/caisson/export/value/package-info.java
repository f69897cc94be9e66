/** What of the announced value is a ceiling, an order, an option, a delivery and a payment. */
@NullMarked
package org.caisson.export.value;

import org.jspecify.annotations.NullMarked;

/** Tables read back from CSV. */
package org.caisson.export.tables;

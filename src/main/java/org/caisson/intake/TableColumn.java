package org.caisson.intake;

import java.util.List;
import org.caisson.intake.cell.CellKind;

/**
 * A column that a table can have.
 *
 * @param name as it stands in the header
 * @param path the fields that lead from the record of a row to the value
 * @param kind what its cells hold
 * @param required whether every row needs it
 * @param meaning in words, for those who fill it in
 * @param values the codes that it may hold, where it holds codes
 */
record TableColumn(
    String name,
    List<String> path,
    CellKind kind,
    boolean required,
    String meaning,
    List<String> values) {}

package org.caisson.mathmodel;

import java.util.List;

/**
 * Names of columns and rows, made when somebody asks. Unique within columns and within rows, and
 * safe for LP and MPS files: letters, digits and underscores, beginning with a letter, no more than
 * 200 characters.
 */
public interface Names {
  /** The name of column {@code j}. */
  String column(int j);

  /** The name of row {@code i}. */
  String row(int i);

  /** These names, and one for a row that was added. */
  default Names withRow(int added, String name) {
    Names before = this;
    return new Names() {
      @Override
      public String column(int j) {
        return before.column(j);
      }

      @Override
      public String row(int i) {
        return i == added ? name : before.row(i);
      }
    };
  }

  /** These names, and those of columns that were added after the first {@code before}. */
  default Names withColumns(int before, List<AddedColumn> added) {
    Names known = this;
    return new Names() {
      @Override
      public String column(int j) {
        return j < before ? known.column(j) : added.get(j - before).name();
      }

      @Override
      public String row(int i) {
        return known.row(i);
      }
    };
  }

  /** Names by number: {@code c0}, {@code c1}, … and {@code r0}, {@code r1}, … */
  Names NUMBERED =
      new Names() {
        @Override
        public String column(int j) {
          return "c" + j;
        }

        @Override
        public String row(int i) {
          return "r" + i;
        }
      };
}

package org.caisson.export.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;

/** Who buys on a contract line, in the words of a table. */
public final class Buyers {
  private static final int MOST = 6;
  private static final int NAMED_OF_MORE = 4;

  private Buyers() {}

  /** The buyers by id; of more than six the first four, and how many there are besides. */
  public static String of(ContractLine line) {
    List<BuyerShare> buyers = line.buyers();
    int named = buyers.size() <= MOST ? buyers.size() : NAMED_OF_MORE;
    String names =
        buyers.stream().limit(named).map(BuyerShare::nation).collect(Collectors.joining(", "));
    return named == buyers.size()
        ? names
        : "%s and %d more".formatted(names, buyers.size() - named);
  }
}

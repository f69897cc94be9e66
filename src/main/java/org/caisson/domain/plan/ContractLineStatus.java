package org.caisson.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * How much of a contract line is announced, ordered, delivered and paid, in units but for the
 * money.
 *
 * @param contractLine the id of the contract line
 * @param contract the id of the contract it belongs to
 * @param item the id of the item
 * @param ceiling the most that the framework permits, absent when there is no framework
 * @param firm units that are bindingly ordered, call-offs included
 * @param calledOff the part of them that came about by call-offs
 * @param option units that the buyers may still order
 * @param exercised the part of the option that the plan exercises
 * @param deliveredBefore firm units that were delivered before the horizon
 * @param delivered units that the plan delivers, exercised ones included
 * @param unitPrice the price of a unit in the currency of account, absent when it is not stated
 * @param paid what is paid for the units that the plan delivers, in the currency of account
 */
public record ContractLineStatus(
    String contractLine,
    String contract,
    String item,
    @Nullable Double ceiling,
    double firm,
    double calledOff,
    double option,
    double exercised,
    double deliveredBefore,
    double delivered,
    @Nullable Double unitPrice,
    double paid) {}

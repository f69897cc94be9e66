package org.caisson.architecture.wrong.formulation;

public final class Family {}

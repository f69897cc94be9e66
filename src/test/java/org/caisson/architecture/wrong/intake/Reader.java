package org.caisson.architecture.wrong.intake;

public final class Reader {}

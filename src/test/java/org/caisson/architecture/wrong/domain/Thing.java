package org.caisson.architecture.wrong.domain;

public final class Thing {}

package org.caisson.architecture.wrong.api;

public final class Resource {}

package org.caisson.architecture.wrong.unmarked;

final class Unmarked {}

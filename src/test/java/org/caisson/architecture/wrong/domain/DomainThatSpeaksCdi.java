package org.caisson.architecture.wrong.domain;

import jakarta.inject.Singleton;

@Singleton
final class DomainThatSpeaksCdi {}

package com.acme.orders;

import org.maplitmus.junit.Litmus;

/** All that a project writes to test its class. */
@Litmus(subjects = "CarefulAccount", budget = "8s")
class CarefulAccountTest {}

package org.rsdl.emit;

import java.util.function.Supplier;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;

/** What is written out: the topology and, asked for only when needed, how its simulation ended. */
public record Network(Topology topology, Supplier<Outcome> outcome) {}

namespace Coast.Signals;

public sealed record Lookout(double[][] Glimmer, double[][] Haul);

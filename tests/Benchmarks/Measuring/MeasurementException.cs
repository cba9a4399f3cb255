namespace Benchmarks.Measuring;

/// <summary>Something could not be measured; the message says what, and the other scenarios go on.</summary>
internal sealed class MeasurementException(string message) : Exception(message);

namespace Katas.Core;

/// <summary>A CI service: what is printed there is a log that others may read, and a step waits for every process it has left.</summary>
public static class CiService
{
    public static bool IsHere => Environment.GetEnvironmentVariable("CI")?.Length > 0;
}

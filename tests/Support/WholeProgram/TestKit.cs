using System.Reflection;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using Katas.Testing;

namespace Tests.Support;

/// <summary>The kit these tests were built in, and pipelines over parts of it.</summary>
internal static class TestKit
{
    public static KitPaths Paths { get; } = new(Repository.Root, BuiltProgram());

    /// <summary>What reports of these tests say about the run.</summary>
    public static RunInfo Info { get; } = new("test", Seed.Default, "own");

    /// <summary>All katas.</summary>
    public static Catalogue WholeCatalogue { get; } = Catalogue.Read(Paths);

    public static Catalogue WarmUpOnly(double secondsForACall = 1, double secondsForTheKata = 30) =>
        Only(0, secondsForACall, secondsForTheKata);

    /// <summary>One kata, with limits of its own.</summary>
    public static Catalogue Only(int number, double secondsForACall, double secondsForTheKata)
    {
        var kata = Catalogue.Read(Paths, $"{number}").Katas[0];
        var limits = new Limits { Call = TimeSpan.FromSeconds(secondsForACall), Kata = TimeSpan.FromSeconds(secondsForTheKata) };
        return new Catalogue([kata with { Front = kata.Front with { Limits = limits } }], [kata.Folder]);
    }

    public static Pipeline Pipeline(Catalogue catalogue) => Pipeline(KitParts.All(Paths), catalogue);

    /// <summary>Without hidden tests and traps, where these would only ask the same once more.</summary>
    public static Pipeline PublicPipeline(Catalogue catalogue) => Pipeline(KitParts.Public(Paths), catalogue);

    private static Pipeline Pipeline(KitParts parts, Catalogue catalogue) =>
        Katas.Grading.Pipeline.Open(parts, catalogue, Info, Sandbox.For(Isolation.Own));

    /// <summary>Where the command was built, as the build says: nothing of it is copied.</summary>
    private static string BuiltProgram() =>
        typeof(TestKit).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Program").Value!;
}

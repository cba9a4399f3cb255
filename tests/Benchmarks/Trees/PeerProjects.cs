using System.Xml.Linq;

namespace Benchmarks.Trees;

/// <summary>The project files of a peer.</summary>
/// <param name="suites">Copies of the suites: their runs write beside them, which must not look like a change of the kit.</param>
/// <param name="kit">The kit's assemblies that the suites are written with.</param>
internal sealed class PeerProjects(string suites, IReadOnlyList<string> kit)
{
    private static readonly string[] TestPackages =
    [
        "Microsoft.NET.Test.Sdk", "NUnit", "NUnit3TestAdapter", "Shouldly", "CsCheck",
        "Microsoft.ML.Tokenizers", "Microsoft.ML.Tokenizers.Data.O200kBase",
    ];

    public const string Answers = "Answers", Public = "Public";

    private const string Hidden = "Hidden";

    /// <summary>The projects of one submission, each with its name.</summary>
    public IReadOnlyList<(string Name, XElement Content)> All => [(Answers, OfAnswers), (Public, OfPublicSuite), (Hidden, OfHiddenSuite)];

    /// <summary>What holds for all projects of a peer.</summary>
    public XElement Settings => new("Project", new XElement("PropertyGroup",
        new XElement("TargetFramework", "net10.0"),
        new XElement("LangVersion", "14"),
        new XElement("Nullable", "enable"),
        new XElement("ImplicitUsings", "enable"),
        new XElement("SatelliteResourceLanguages", "en"),
        new XElement("RootNamespace", "Katas"),
        new XElement("RunAnalyzers", "false"),
        new XElement("EnableNETAnalyzers", "false"),
        new XElement("NuGetAudit", "false"),
        new XElement("DeterministicSourcePaths", "false"))); // snapshots are found beside their source

    private XElement OfAnswers => Project(
        [new("AssemblyName", "Katas.Answers")], kit.Where(file => Path.GetFileName(file) == "Katas.Contracts.dll").Select(Reference));

    private XElement OfPublicSuite => Suite(["public/**/*.cs"]);

    private XElement OfHiddenSuite => Suite(["hidden/**/*.cs", "snapshots/*.cs"]);

    private XElement Suite(IEnumerable<string> sources) => Project(
        [new("IsTestProject", "true")],
        [
            .. sources.Select(pattern => new XElement("Compile", new XAttribute("Include", Path.Combine(suites, pattern)))),
            .. kit.Select(Reference),
            .. TestPackages.Select(name => new XElement("PackageReference", new XAttribute("Include", name))),
            new("ProjectReference", // suites see contracts only
                new XAttribute("Include", $"../{Answers}/{Answers}.csproj"), new XAttribute("Aliases", "answers")),
        ]);

    private static XElement Reference(string file) =>
        new("Reference", new XAttribute("Include", Path.GetFileNameWithoutExtension(file)), new XElement("HintPath", file));

    private static XElement Project(IEnumerable<XElement> properties, IEnumerable<XElement> items) => new("Project",
        new XAttribute("Sdk", "Microsoft.NET.Sdk"), new XElement("PropertyGroup", properties), new XElement("ItemGroup", items));
}

using System.IO.Compression;
using System.Text.RegularExpressions;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Cli.Tests.GradingInCi;

/// <summary>The files of docs/grading-in-ci, as far as they can be read without the services.</summary>
internal sealed partial class FilesTests
{
    private const string Program = "artifacts/bin/Katas.Cli/release/Katas.Cli";

    private static readonly string Folder = Path.Combine(TestKit.Paths.Root, "docs", "grading-in-ci");

    [TestCase("action.yml")]
    [TestCase("github.yml")]
    [TestCase("roster-github.yml")]
    public void Every_action_is_pinned_by_commit_with_its_version_beside_it(string file)
    {
        var uses = Read(file).Split('\n').Where(line => line.Contains("uses: ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("uses: ", StringComparison.Ordinal) + 6)..]).ToArray();

        uses.ShouldNotBeEmpty();
        uses.ShouldAllBe(action => action.StartsWith("./", StringComparison.Ordinal) || Pinned().IsMatch(action));
    }

    [TestCase("action.yml", 1)]
    [TestCase("github.yml", 0)]
    [TestCase("gitlab.yml", 3)]
    [TestCase("roster-github.yml", 4)]
    public void No_input_is_written_into_a_script(string file, int count)
    {
        var scripts = Nodes(Yaml(file)).OfType<YamlMappingNode>().SelectMany(node => node.Children)
            .Where(child => child.Key is YamlScalarNode { Value: "run" or "script" }).SelectMany(child => Nodes(child.Value))
            .OfType<YamlScalarNode>().ToArray();

        scripts.Length.ShouldBe(count);
        scripts.ShouldAllBe(script => !script.Value!.Contains("${{", StringComparison.Ordinal));
    }

    [Test]
    public void The_workflow_may_only_read_and_keeps_no_credentials()
    {
        var workflow = Yaml("github.yml");
        var checkouts = Nodes(workflow).OfType<YamlMappingNode>()
            .Where(step => Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)).ToArray();

        Text(workflow, "permissions").ShouldBe("read-all");
        Nodes(workflow).OfType<YamlMappingNode>().Count(node => node.Children.ContainsKey("permissions")).ShouldBe(1);
        checkouts.Length.ShouldBe(2);
        checkouts.ShouldAllBe(step => Text((YamlMappingNode)step["with"], "persist-credentials") == "false");
    }

    [Test]
    public void Every_input_of_the_action_is_used_and_every_use_is_an_input()
    {
        var inputs = ((YamlMappingNode)Yaml("action.yml")["inputs"]).Children.Keys.Select(key => ((YamlScalarNode)key).Value).ToArray();

        Input().Matches(Read("action.yml")).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(inputs.Order(StringComparer.Ordinal));
    }

    [Test]
    public void The_jobs_call_what_is_there()
    {
        Read("action.yml").ShouldContain("\"$GITHUB_ACTION_PATH/grade.sh\"");
        Read("gitlab.yml").ShouldContain("/kit/docs/grading-in-ci/grade.sh");
        foreach (var file in new[] { "grade.sh", "gitlab.yml", "gradescope/run_autograder", "Dockerfile" })
            Read(file).ShouldContain(Program);
        File.Exists(Path.Combine(TestKit.Paths.Root,
            Program.Replace("/release/", $"/{Path.GetFileName(TestKit.Paths.Program)}/", StringComparison.Ordinal))).ShouldBeTrue();
    }

    [Test]
    public void The_image_copies_only_what_there_is()
    {
        var copies = Read("Dockerfile").Split('\n').Where(line => line.StartsWith("COPY ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')).ToArray();
        var fromHere = copies.Where(words => !words[1].StartsWith("--from=", StringComparison.Ordinal)).SelectMany(words => words[1..^1])
            .ToArray();
        var fromBuild = copies.Where(words => words[1].StartsWith("--from=build", StringComparison.Ordinal))
            .ToArray();

        fromHere.ShouldAllBe(path => path == "course.yaml*" || Path.Exists(Path.Combine(TestKit.Paths.Root, path))); // a course is a choice
        fromBuild.Select(words => words[2]).ShouldBe(["/kit/artifacts/packed"]); // what 'katas pack' makes
        fromBuild.Select(words => words[3] + "/").ShouldAllBe(folder => $"/kit/{Program}".StartsWith(folder, StringComparison.Ordinal));
        copies.Length.ShouldBeGreaterThan(fromBuild.Length);
        fromBuild.ShouldNotBeEmpty();
    }

    [TestCase("grade.sh")]
    [TestCase("roster.sh")]
    [TestCase("gradescope/setup.sh")]
    [TestCase("gradescope/run_autograder")]
    public void A_script_is_well_formed_and_may_be_run(string script)
    {
        var path = Path.Combine(Folder, script);

        Programs.Run(Folder, "bash", ["-n", path]).ShouldBe((0, ""));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
    }

    [Test]
    public void The_page_names_every_file_and_the_flags_of_the_security_page()
    {
        const string flags = "--security-opt seccomp=unconfined --security-opt systempaths=unconfined";
        var page = Read("README.md");

        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))
            .Where(file => file is not ("README.md" or "Dockerfile.dockerignore"))
            .Where(file => !page.Contains(file, StringComparison.Ordinal)).ShouldBeEmpty();
        page.ShouldContain(flags);
        File.ReadAllText(TestKit.Paths.Doc("security.md")).ShouldContain(flags);
    }

    [Test]
    public void The_command_that_packs_the_autograder_packs_it()
    {
        if (!Path.Exists(Path.Combine(TestKit.Paths.Root, ".git")))
            Assert.Ignore("The kit is not in a git repository here, and the command asks git.");
        using var folder = new TemporaryFolder();
        var zip = Path.Combine(folder.Path, "autograder.zip");
        var command = Read("README.md").Split('\n').Single(line => line.StartsWith("git archive ", StringComparison.Ordinal))
            .Replace("autograder.zip", zip, StringComparison.Ordinal);

        Programs.Run(TestKit.Paths.Root, "bash", ["-c", command]).ShouldBe((0, ""));

        using var archive = ZipFile.OpenRead(zip);
        new[] { "setup.sh", "run_autograder", "katas/Katas.sln", "katas/grader/Katas.Cli/Katas.Cli.csproj" }
            .ShouldBeSubsetOf(archive.Entries.Select(entry => entry.FullName));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static YamlMappingNode Yaml(string file)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Read(file));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(Nodes).Prepend(node),
        YamlSequenceNode sequence => sequence.Children.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };

    private static string Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { } text } ? text : "";

    [GeneratedRegex(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\$\{\{ inputs\.([\w-]+) \}\}")]
    private static partial Regex Input();
}

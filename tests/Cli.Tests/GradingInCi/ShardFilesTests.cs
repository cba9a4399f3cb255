using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Cli.Commands;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Cli.Tests.GradingInCi;

/// <summary>
/// The CI files that divide a class among machines, or grade a list of repositories: they parse, their commands exist, and their numbers
/// agree.
/// </summary>
internal sealed partial class ShardFilesTests
{
    private static readonly Command[] Commands = [ClassCommand.Create(), MergeCommand.Create()];

    [TestCase("sharded-github.yml", 2)]
    [TestCase("sharded-gitlab.yml", 2)]
    [TestCase("indexed-job.yaml", 2)]
    [TestCase("roster-github.yml", 2)]
    [TestCase("roster-gitlab.yml", 2)]
    public void Every_command_is_one_that_katas_takes(string file, int count)
    {
        var lines = Documents(file).SelectMany(Texts).SelectMany(text => text.Split('\n'))
            .Where(line => line.Contains("Katas.Cli.dll ", StringComparison.Ordinal)).ToArray();

        lines.Length.ShouldBe(count);
        foreach (var line in lines)
        {
            var words = Variable().Replace(line[(line.IndexOf(".dll ", StringComparison.Ordinal) + 5)..], "1")
                .Replace("\"", "", StringComparison.Ordinal).Split(' ');
            var command = Commands.Single(command => command.Name == words[0]);
            command.Parse(words[1..]).Errors.Select(error => error.Message).ShouldBeEmpty(line);
        }
    }

    [Test]
    public void GitHub_counts_its_shards_from_one_and_says_how_many_there_are()
    {
        var grade = Documents("sharded-github.yml")[0]["jobs"]["grade"];
        var shards = ((YamlSequenceNode)grade["strategy"]["matrix"]["shard"]).Select(Number).ToArray();

        shards.ShouldBe(Enumerable.Range(1, shards.Length));
        Texts(grade).ShouldContain(text =>
            text.Contains("--shard ${{ matrix.shard }}/${{ strategy.job-total }}", StringComparison.Ordinal));
        Texts(grade).ShouldContain("shard-${{ matrix.shard }}");
        Texts(Documents("sharded-github.yml")[0]["jobs"]["merge"]).ShouldContain("shard-*");
    }

    [Test]
    public void GitHub_gets_actions_by_their_hash_and_no_more_rights_than_reading()
    {
        var workflow = Documents("sharded-github.yml")[0];

        Texts(workflow).Where(text => text.Contains('@', StringComparison.Ordinal)).ShouldAllBe(action => Pinned().IsMatch(action));
        ((YamlMappingNode)workflow["permissions"]).Children.ShouldHaveSingleItem()
            .ShouldBe(new KeyValuePair<YamlNode, YamlNode>("contents", "read"));
    }

    [Test]
    public void GitLab_says_which_shard_and_of_how_many()
    {
        var pipeline = Documents("sharded-gitlab.yml")[0];

        Number(pipeline["grade"]["parallel"]).ShouldBeGreaterThan(1);
        Texts(pipeline["grade"]["script"]).Single().ShouldContain("--shard $CI_NODE_INDEX/$CI_NODE_TOTAL"); // the index counts from 1
        Texts(pipeline["grade"]["artifacts"]["paths"]).ShouldBe(["shards/$CI_NODE_INDEX"]);
        Texts(pipeline["merge"]["script"]).Single().ShouldContain(" merge shards/* ");
    }

    [Test]
    public void Kubernetes_has_a_pod_for_each_shard()
    {
        var (grade, merge) = (Documents("indexed-job.yaml")[0], Documents("indexed-job.yaml")[1]);
        var container = grade["spec"]["template"]["spec"]["containers"][0];

        Texts(grade["spec"]["completionMode"]).ShouldBe(["Indexed"]);
        Number(container["env"][0]["value"]).ShouldBe(Number(grade["spec"]["completions"]));
        Texts(container["args"]).Single().ShouldContain("shard=$((JOB_COMPLETION_INDEX + 1))"); // the index counts from 0
        Texts(merge["metadata"]["labels"]["step"]).ShouldBe(["merge"]);
    }

    private static YamlNode[] Documents(string file)
    {
        using var reader = new StreamReader(TestKit.Paths.Doc(Path.Combine("grading-in-ci", file)));
        var stream = new YamlStream();
        stream.Load(reader);
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    /// <summary>Every scalar below a node.</summary>
    private static IEnumerable<string> Texts(YamlNode node) => node.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value!);

    private static int Number(YamlNode node) => int.Parse(((YamlScalarNode)node).Value!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$\{\{[^}]*\}\}|\$\w+")]
    private static partial Regex Variable();

    [GeneratedRegex("^actions/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();
}

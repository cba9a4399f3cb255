using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;

namespace Learning.Tests.Watching;

/// <summary>Which members count as just edited.</summary>
internal sealed class EditedMembersTests
{
    private const string Before = """
        public sealed class WarmUp : IWarmUp
        {
            public double[][] MatMul(double[][] a, double[][] b)
            {
                return a;
            }

            public double[] Softmax(double[] scores) =>
                scores;

            private static double Sum(double[] row) => row.Sum();
        }
        """;

    private static readonly string[] Members = ["MatMul", "Softmax", "SoftmaxRows"];

    [TestCase("return a;", "return b;", "MatMul")]
    [TestCase("    scores;", "    scores.ToArray();", "Softmax")]
    [TestCase("Softmax(double[] scores)", "Softmax(double[] all)", "Softmax")]
    public void The_member_around_the_edited_line(string old, string now, string member) =>
        Edited(Before.Replace(old, now, StringComparison.Ordinal)).ShouldBe([member]);

    [Test]
    public void All_members_within_the_edited_lines() =>
        Edited(Before.Replace("return a;", "return b;", StringComparison.Ordinal)
            .Replace("    scores;", "    [];", StringComparison.Ordinal))
            .ShouldBe(["MatMul", "Softmax"], ignoreOrder: true);

    [Test]
    public void A_deleted_line_belongs_to_the_member_it_was_in() =>
        Edited(Before.Replace("        return a;\n", "", StringComparison.Ordinal)).ShouldBe(["MatMul"]);

    [Test]
    public void Nothing_where_nothing_was_edited_or_the_file_is_new()
    {
        Edited(Before).ShouldBeEmpty();
        EditedMembers.Between(new Dictionary<string, string>(), Files(Before), Members).ShouldBeEmpty();
    }

    [Test]
    public void An_empty_file_does_no_harm()
    {
        Edited("").ShouldBeEmpty();
        EditedMembers.Between(Files(""), Files(Before), Members).ShouldBe(["MatMul", "Softmax"], ignoreOrder: true);
    }

    private static IReadOnlySet<string> Edited(string after) => EditedMembers.Between(Files(Before), Files(after), Members);

    private static Dictionary<string, string> Files(string text) => new() { ["00-warm-up/WarmUp.cs"] = text };
}

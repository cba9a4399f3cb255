using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using Katas.Wire;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>What a learner's kit names, tried with every wrong and every unusual right model of two katas.</summary>
[NonParallelizable] // a suite runs in this process
[TestFixture(0)]
[TestFixture(12)]
internal sealed class SealedTrapTests(int number)
{
    private readonly Kata kata = TestKit.WholeCatalogue.Katas.First(kata => kata.Number == number);
    private readonly NamedAtTheDesk desk = new(SealedTraps.Models, SealedTraps.Suite);
    private SealedKata traps = null!;
    private (string Slug, string[] Names)[] named = null!;

    [OneTimeSetUp]
    public void Seal()
    {
        traps = SealedTraps.Sealing.Seal(kata);
        named = [.. Named()];
    }

    [Test]
    public void Most_traps_that_a_public_test_catches_are_named()
    {
        named.ShouldNotBeEmpty();
        ((double)named.Count(run => run.Names.Contains(run.Slug)) / named.Length).ShouldBeGreaterThanOrEqualTo(0.8);
    }

    /// <summary>Another name is given only where two traps give the same replies, and then each gets both names.</summary>
    [Test]
    public void No_trap_gets_a_name_that_does_not_fit()
    {
        var namesOf = named.ToLookup(run => run.Slug, run => run.Names);

        foreach (var (slug, names) in named)
        {
            foreach (var other in names.Where(other => other != slug))
                namesOf[other].ShouldContain(others => others.Contains(slug), $"'{slug}' is called '{other}'");
        }
    }

    /// <summary>Also where no public test fails.</summary>
    [Test]
    public void No_right_answer_gets_a_name() => SealedTraps.Models.Variants.SelectMany(variant => traps.Members
        .Where(member => member.Contract == variant.Model.Contract.FullName && variant.Model.Members.ContainsKey(member.Member))
        .SelectMany(member => member.Open(
            MemberOf(member), Replies(member.Calls, call => variant.Model.Answer(MemberOf(member), call.Arguments))))).ShouldBeEmpty();

    /// <summary>
    /// What it answers where it should refuse may be what a model answers, too: one that is wrong in the ninth digit elsewhere.
    /// </summary>
    [Test]
    public void Right_code_without_a_check_is_told_of_no_other_fault()
    {
        foreach (var member in traps.Members)
        {
            foreach (var careless in Models(member))
            {
                var answered = Replies(member.ToRefuse, call => careless.Model.Answer(MemberOf(member), call.Arguments));
                var opened = member.Open(MemberOf(member), [.. Right(member), .. answered]);

                var refusing = Models(member).Where(model => IsRight(member, model)).Select(model => model.Slug);
                opened.Select(trap => trap.Slug).ShouldBeSubsetOf(refusing, $"{member.Member}, {careless.Slug}");
            }
        }
    }

    [Test]
    public void The_same_kit_gives_the_same_file() =>
        SealedTraps.Sealing.FileOf(kata).Content.ShouldBe(SealedTraps.Sealing.FileOf(kata).Content);

    /// <summary>All whole numbers below 100 000, true and false, and the texts of the public suite, as the reply to every call.</summary>
    [Test]
    public void Guessing_opens_nothing()
    {
        var texts = Secrets.Files($"tests/Katas.Tests/{kata.Folder}").SelectMany(file => File.ReadAllText(file).Split('"')).Distinct();
        object[] guesses = [.. Enumerable.Range(0, 100_000).Cast<object>(), true, false, .. texts];
        foreach (var sealedMember in traps.Members)
        {
            var member = MemberOf(sealedMember);
            var firstReplies = SealedTraps.TrapsOf(kata).Where(trap => trap.Model.Models(ContractOf(sealedMember), member))
                .Select(trap => Replies(sealedMember.Calls, call => trap.Model.Answer(member, call.Arguments)))
                .SelectMany(replies => TextsOf(member, replies[0])).ToHashSet(StringComparer.Ordinal);

            firstReplies.ShouldNotBeEmpty();
            guesses.Select(guess => Fitting(member, guess)).OfType<Reply>()
                .Where(reply => TextsOf(member, reply).Any(firstReplies.Contains)) // the others are wrong from the first call on
                .Select(reply => sealedMember.Calls.Select(_ => reply).ToArray())
                .SelectMany(replies => sealedMember.Open(member, replies)).ShouldBeEmpty(sealedMember.Member);
        }
    }

    /// <summary>The traps that a public test catches, each with the names it is given.</summary>
    private IEnumerable<(string Slug, string[] Names)> Named() => SealedTraps.TrapsOf(kata)
        .Select(trap => (trap.Slug, Opened: desk.Of(kata, traps, trap.Model))).Where(run => run.Opened is not null)
        .Select(run => (run.Slug, run.Opened!.Select(trap => trap.Slug).ToArray()));

    private static Reply[] Replies(IEnumerable<FixedCall> calls, Func<FixedCall, Reply> answer) =>
        [.. calls.Select(call => CallCulture.Ask(call.Culture, () => answer(call)))];

    private IEnumerable<TrapModel> Models(SealedMember member) =>
        SealedTraps.TrapsOf(kata).Where(trap => trap.Model.Models(ContractOf(member), MemberOf(member)));

    private static Reply[] Right(SealedMember member) => Replies(member.ToAnswer, call =>
        SealedTraps.Models.Right.Answer(ContractOf(member), MemberOf(member), call.Arguments));

    private static bool IsRight(SealedMember member, TrapModel trap) =>
        Right(member).Zip(Replies(member.ToAnswer, call => trap.Model.Answer(MemberOf(member), call.Arguments)))
            .All(pair => pair is { First: Reply.Answered right, Second: Reply.Answered got }
                && NumericDistance.Between(MemberOf(member), right, got) < 1e-10);

    private static IEnumerable<string> TextsOf(Member member, Reply reply) => ReplyFingerprint.Of(member, [reply])?.Texts() ?? [];

    private static Type ContractOf(SealedMember member) =>
        SealedTraps.Models.Traps.Select(trap => trap.Model.Contract).First(contract => contract.FullName == member.Contract);

    private static Member MemberOf(SealedMember member) => Member.Of(ContractOf(member))[member.Member];

    /// <summary>The guess as a reply of a member, as itself or as the only item of a list; null where it is of another type.</summary>
    private static Reply.Answered? Fitting(Member member, object guess)
    {
        var answer = (guess, member.Method.ReturnType) switch
        {
            (int number, var type) when type == typeof(double) => (object)(double)number,
            (int number, var type) when type == typeof(double[]) => new double[] { number },
            (int number, var type) when type == typeof(double[][]) => new double[][] { [number] },
            (int number, var type) when type == typeof(int[]) => new[] { number },
            var (_, type) when guess.GetType() == type => guess,
            _ => null,
        };
        return answer is null ? null : new Reply.Answered(member.WriteAnswer(answer));
    }
}

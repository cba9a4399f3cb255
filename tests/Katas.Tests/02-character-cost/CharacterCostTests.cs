using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata02.Tests;

[Kata(2), Task("scores")]
public sealed class CharacterCostTests
{
    private static readonly string[] Banana = ["a", "b", "n"];

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    [Test, Task("characters")]
    public void The_alphabet_has_each_character_once_in_order() =>
        Answer.Alphabet("～ Banana 🙃!").ShouldBeSequence([" ", "!", "B", "a", "n", "～", "🙃"], "Alphabet(\"～ Banana 🙃!\")");

    [Test, Task("characters"), Edge]
    public void The_alphabet_of_banana_has_three_characters() =>
        Answer.Alphabet("banana").ShouldBeSequence(Banana, "Alphabet(\"banana\")");

    [Test, Task("characters"), Edge]
    public void An_emoji_is_one_character() =>
        Answer.Alphabet("🙃!🙃").ShouldBeSequence(["!", "🙃"], "Alphabet(\"🙃!🙃\")");

    [Test, Task("characters")]
    public void An_id_is_the_place_in_the_alphabet_and_a_foreign_character_has_none()
    {
        Answer.Encode(Banana, "nab").ShouldBeSequence([2, 0, 1], "Encode(\"nab\") with the alphabet of \"banana\"");
        Answer.Decode(Banana, [1, 0, 2, 0, 2, 0]).ShouldBeText("banana", "Decode([1, 0, 2, 0, 2, 0]) with the alphabet of \"banana\"");
        Refusal.Of(() => Answer.Encode(Banana, "bandana"), "Encode(\"bandana\") with the alphabet of \"banana\"");
    }

    [Test, Task("characters"), Edge]
    public void An_id_outside_the_alphabet_is_refused() =>
        Refusal.Of(() => Answer.Decode(Banana, [0, 3]), "Decode([0, 3]) with an alphabet of 3 characters");

    [Test, Edge]
    public void Four_tokens_need_16_scores() =>
        Answer.Scores(4).ShouldBeExactly(16, "Scores(4)");

    [Test]
    public void Fifty_thousand_tokens_need_billions_of_scores() =>
        Answer.Scores(50_000).ShouldBeExactly(2_500_000_000, "Scores(50 000)");

    [Test, Task("multiply-adds")]
    public void Both_matrix_products_cost_something() =>
        Answer.MultiplyAdds(3, 4, 5).ShouldBeExactly(81, "MultiplyAdds(3, 4, 5)");

    [Test, Task("multiply-adds"), Edge]
    public void A_cost_may_be_far_beyond_an_int()
    {
        Answer.MultiplyAdds(50_000, 64, 64).ShouldBeExactly(320_000_000_000, "MultiplyAdds(50 000, 64, 64)");
        Answer.MultiplyAdds(2, 2_000_000_000, 2_000_000_000)
            .ShouldBeExactly(16_000_000_000, "MultiplyAdds(2, 2 000 000 000, 2 000 000 000)");
    }

    [Test, Task("multiply-adds"), Edge]
    public void A_cost_beyond_a_long_is_refused() =>
        Refusal.Of<OverflowException>(() => Answer.MultiplyAdds(2_000_000_000, 3, 2), "MultiplyAdds(2 000 000 000, 3, 2), "
            + "which does not fit a long,");

    [Test, Edge]
    public void Four_times_the_tokens_are_16_times_the_scores() =>
        Answer.Ratio(100, 25).ShouldBeCloseTo(16, "Ratio(100, 25)");

    [Test]
    public void The_ratio_need_not_be_whole() =>
        Answer.Ratio(5, 2).ShouldBeCloseTo(6.25, "Ratio(5, 2)");

    [Test, Edge]
    public void The_ratio_of_long_sequences_is_exact() =>
        Answer.Ratio(50_000, 100).ShouldBeCloseTo(250_000, "Ratio(50 000, 100)");

    [Test, Edge]
    public void A_budget_of_17_scores_is_enough_for_4_tokens() =>
        Answer.MaxTokens(17).ShouldBeExactly(4, "MaxTokens(17)");

    [Test]
    public void A_budget_may_be_used_up_and_not_overdrawn()
    {
        Answer.MaxTokens(25).ShouldBeExactly(5, "MaxTokens(25)");
        Answer.MaxTokens(24).ShouldBeExactly(4, "MaxTokens(24)");
    }

    [Test, Edge]
    public void A_budget_one_score_below_a_large_square_buys_one_token_less() =>
        Answer.MaxTokens(9_000_000_006_000_000_000).ShouldBeExactly(3_000_000_000, "MaxTokens(9 000 000 006 000 000 000)");

    [Test, Edge]
    public void A_negative_length_is_refused() =>
        Refusal.Of(() => Answer.Scores(-1), "Scores(-1)");
}

using Katas.Grading.Running;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>What a learner reads in place of the name of a test's method.</summary>
[Category("Fast")]
internal sealed class TestFactTests
{
    [TestCase("Softmax_of_equal_scores_is_uniform", "Softmax of equal scores is uniform")]
    [TestCase("With_d_k_4_scores_are_halved", "With d_k 4 scores are halved")]
    [TestCase("Factor_is_one_over_the_root_of_d_k", "Factor is one over the root of d_k")]
    [TestCase("The_output_grows_with_W_O_and_W_Q", "The output grows with W_O and W_Q")]
    [TestCase("A_user_who_types_UNK_gets_its_id", "A user who types [UNK] gets its id")]
    [TestCase("Segment_replays_the_merges_as_GPT_4o_does", "Segment replays the merges as GPT-4o does")]
    [TestCase("ALiBi_and_RoPE_and_BPE_are_spelled_so", "ALiBi and RoPE and BPE are spelled so")]
    [TestCase("Position_0_is_twelve_o_clock_on_every_clock", "Position 0 is twelve o'clock on every clock")]
    [TestCase("Your_table_is_not_the_README_s", "Your table is not the README's")]
    [TestCase("MatMul_of_2x3_and_3x4_is_2x4", "MatMul of 2 × 3 and 3 × 4 is 2 × 4")]
    [TestCase("MoveRows_carries_row_i_to_row_permutation_i", "MoveRows carries row i to row permutation i")]
    public void It_is_a_sentence_with_the_terms_of_the_field(string method, string fact) => TestFact.Of(method).ShouldBe(fact);
}

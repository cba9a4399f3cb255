using System.Text;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>The shared extremes are what they say, and whole: a suite may hand them to any member that takes their kind.</summary>
internal sealed class ExtremesTests
{
    [Test]
    public void Texts_hold_whole_characters_only() =>
        Extremes.Texts(new Probe()).ShouldAllBe(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Value)) == text.Value);

    [Test]
    public void Some_texts_hold_letters_that_no_single_char_shows()
    {
        var letters = Extremes.Texts(new Probe()).SelectMany(text => text.Value.EnumerateRunes())
            .Where(rune => !rune.IsBmp && Rune.IsLetterOrDigit(rune));

        letters.ShouldNotBeEmpty();
    }

    [Test]
    public void Each_kind_is_named_once_and_without_a_value()
    {
        string[] kinds =
            [.. Extremes.Texts(new Probe()).Select(text => text.What), .. Extremes.Scores(new Probe(), 4).Select(row => row.What)];

        kinds.ShouldBeUnique();
        kinds.ShouldAllBe(kind => kind.Length > 4 && !kind.Contains('\'') && !kind.Contains('['));
    }

    [TestCase(1)]
    [TestCase(7)]
    public void Rows_have_the_length_asked_for_and_are_finite(int length) =>
        Extremes.Scores(new Probe(), length).ShouldAllBe(row => row.Value.Length == length && row.Value.All(double.IsFinite));

    [Test]
    public void Matrices_have_the_shape_asked_for() =>
        Extremes.Matrices(new Probe(), 3, 2).ShouldAllBe(matrix => matrix.Value.Length == 3 && matrix.Value.All(row => row.Length == 2));

    [Test]
    public void A_matrix_without_rows_is_no_extreme_of_numbers() => Extremes.Matrices(new Probe(), 0, 2).ShouldBeEmpty();

    [Test]
    public void Ids_stay_within_the_vocabulary() => Extremes.Ids(1).ShouldAllBe(id => id == 0);

    [Test]
    public void The_smallest_sizes_come_first() => Extremes.Sizes(0).ShouldBe([0, 2, 65]);
}

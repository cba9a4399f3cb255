namespace Katas.Grading.Diagnosing.Relations;

/// <summary>
/// All relations, the closest ones first. Of those in one group none is closer than the others: where several agree with the replies, all
/// are told.
/// </summary>
internal static class KnownRelations
{
    /// <summary>Relations that speak of the calls that must be answered.</summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> OfAnswers { get; } =
    [
        [
            new ChangedAnswer("negated", "the right ones with the opposite sign", Changes.Negated),
            new ChangedAnswer("transposed", "the right ones transposed: rows became columns", Changes.Transposed),
            new ChangedAnswer("reversed", "the right ones in reverse order", Changes.Reversed),
            new ChangedAnswer("reversed-rows", "the right ones with each row in reverse order", Changes.RowsReversed),
            new ComparedAnswer("reversed-blocks", "the right ones with the blocks of each row, such as heads, in reverse order",
                Comparisons.HasReversedBlocks),
            new ChangedAnswer("rotated-forward", "the right ones, each item one place too late and the last one first",
                Changes.RotatedForward),
            new ChangedAnswer("rotated-back", "the right ones, each item one place too early and the first one last", Changes.RotatedBack),
            new ChangedAnswer("sorted", "the right ones, sorted", Changes.Sorted),
            new ChangedAnswer("sorted-descending", "the right ones, sorted from the largest down", Changes.SortedDescending),
            new ChangedAnswer("one-too-high", "one higher than the right ones", answer => Changes.Added(answer, 1)),
            new ChangedAnswer("one-too-low", "one lower than the right ones", answer => Changes.Added(answer, -1)),
            new ChangedAnswer("lower-cased", "the right ones in lower case", Changes.Lowered),
            new ChangedAnswer("trimmed", "the right ones without the white space around them", Changes.Trimmed),
            new ChangedAnswer("cut-to-whole", "the right ones without their decimals", Changes.Cut),
            new ChangedAnswer("first-missing", "the right ones without the first item", Changes.WithoutFirst),
            new ChangedAnswer("last-missing", "the right ones without the last item", Changes.WithoutLast),
            new ComparedAnswer("one-more-at-the-end", "the right ones with one item too many at the end", Comparisons.HasOneMoreAtTheEnd),
            new ComparedAnswer("one-more-at-the-start", "the right ones with one item too many at the start",
                Comparisons.HasOneMoreAtTheStart),
        ],
        [
            new ComparedAnswer("single-precision", "right to six or seven digits: they were computed in float, and double keeps sixteen",
                Comparisons.IsSinglePrecision),
            new RoundedAnswer(),
        ],
        [
            new FittedAnswer("scaled", "the right ones times a constant", (right, own) => own / right, (right, factor) => factor * right),
            new FittedAnswer("shifted", "the right ones plus a constant", (right, own) => own - right, (right, offset) => right + offset),
        ],
        [.. Input.All.Select(input => new RightBut(input))],
        [
            new ComparedAnswer("first-differs", "right but for the first item", Comparisons.HasAnotherFirst),
            new ComparedAnswer("last-differs", "right but for the last item", Comparisons.HasAnotherLast),
            new ComparedAnswer("not-finite-differs", "right but for NaN and infinity", Comparisons.DiffersWhereNotFinite),
        ],
        [
            new ComparedAnswer("proportional", "the right ones, each answer times a number of its own: a scale or a normalisation is "
                + "missing or too many", Comparisons.IsProportional),
            new ComparedAnswer("proportional-rows", "the right ones, each row times a number of its own: a scale or a normalisation of "
                + "rows is missing or too many", Comparisons.HasProportionalRows),
            new ComparedAnswer("another-order", "the right ones in another order", Comparisons.HasAnotherOrder),
            new ComparedAnswer("six-digits", "right to about six digits: something small is added, rounded or left out",
                Comparisons.AgreesToSixDigits),
        ],
    ];

    /// <summary>Relations that speak of the calls that must be refused.</summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> OfRefusals { get; } =
    [
        [new AnotherException()],
        [.. Input.All.Select(input => new NotRefused(input))],
    ];
}

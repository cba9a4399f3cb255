using Katas.Testing;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>
/// All relations, the closest ones first. Of those in one group none is closer than the others: where several agree with the replies, all
/// are told.
/// </summary>
internal static class KnownRelations
{
    /// <summary>Relations to earlier calls, which must not agree when a question is asked first.</summary>
    public static IReadOnlyList<Relation> OfMemory { get; } =
    [
        new FirstAnswerKept(),
        new Memory("previous-answer", "Where your answers are wrong, they are the right answers to the call before: your code keeps "
            + "something from one call to the next.", IsRightAnswer, Last),
        new Memory("answer-kept-for-argument", "Where your answers are wrong, they were given before, to a call that has one argument "
            + "in common: your code keeps answers and does not look at all arguments.", IsSameAnswer, WithOneArgumentInCommon),
        new Memory("earlier-answers-kept", "Where your answers are wrong, they begin with what was answered to the call before: your "
            + "code keeps something from one call to the next.", Comparisons.Continues, Last),
    ];

    /// <summary>Relations that speak of the calls that must be answered.</summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> OfAnswers { get; } =
    [
        [
            new ChangedAnswer("negated", "the right ones with the opposite sign", Changes.Negated),
            new ComparedAnswer("transposed", "the right ones transposed: rows became columns", Tables.AreTransposed),
            new ComparedAnswer("tables-transposed", "the right ones with each table transposed: rows became columns",
                Tables.AreEachTransposed),
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
            new ChangedAnswer("reciprocal", "1 divided by the right ones", answer => Changes.Numbers(answer, number => 1 / number)),
            new ChangedAnswer("squared", "the squares of the right ones", answer => Changes.Numbers(answer, number => number * number)),
            new ChangedAnswer("rooted", "the square roots of the right ones", answer => Changes.Numbers(answer, Math.Sqrt)),
            new ChangedAnswer("logarithm", "the logarithms of the right ones", answer => Changes.Numbers(answer, Math.Log)),
            new ChangedAnswer("exponential", "exp of the right ones", answer => Changes.Numbers(answer, Math.Exp)),
            new ChangedAnswer("one-minus", "1 minus the right ones", answer => Changes.Numbers(answer, number => 1 - number)),
            new ChangedAnswer("without-sign", "the right ones without their sign", answer => Changes.Numbers(answer, Math.Abs)),
            new ChangedAnswer("thirty-two-bits", "what 32 bits keep of the right ones: a step on the way is computed in int",
                Changes.Narrowed),
            new ChangedAnswer("without-equals", "the right ones, each item once", Changes.Distinct),
            new ChangedAnswer("lower-cased", "the right ones in lower case", Changes.Lowered),
            new ChangedAnswer("trimmed", "the right ones without the white space around them", Changes.Trimmed),
            new ChangedAnswer("cut-to-whole", "the right ones without their decimals", Changes.Cut),
            new ChangedAnswer("first-missing", "the right ones without the first item", Changes.WithoutFirst),
            new ChangedAnswer("last-missing", "the right ones without the last item", Changes.WithoutLast),
            new ComparedAnswer("one-item-only", "a single item of the right ones, which have several", Comparisons.IsSingle),
            new ComparedAnswer("one-more-at-the-end", "the right ones with one item too many at the end", Comparisons.HasOneMoreAtTheEnd),
            new ComparedAnswer("one-more-at-the-start", "the right ones with one item too many at the start",
                Comparisons.HasOneMoreAtTheStart),
            new ComparedAnswer("cuts-missing", "the right pieces, some of them joined: cuts are missing", Pieces.AreJoined),
            new ComparedAnswer("cuts-too-many", "the right pieces, some of them cut further", Pieces.AreCutFurther),
        ],
        [
            new ConstantAnswer(),
            new EchoedArgument("echoed-argument", "the argument", argument => argument),
            new EchoedArgument("code-points", "the code points of the characters of", Changes.CodePoints),
            new ArgumentAdded("argument-added", "plus", 1),
            new ArgumentAdded("argument-subtracted", "minus", -1),
            new EchoedArgument("argument-count", "the number of items or characters of", Changes.Count),
        ],
        OfMemory,
        [new UnsteadyAnswers()],
        [
            new ComparedAnswer("single-precision", "right to six or seven digits: they were computed in float, and double keeps sixteen",
                Comparisons.IsSinglePrecision),
            new RoundedAnswer(),
        ],
        [
            new SwappedArguments(),
            new DefaultForArgument(),
            new AnotherMember(),
            new ArgumentForAnother(),
            new MatrixNotUsed(),
            new ChangedArgument("argument-last-zero", "with 0 in the last place of each row, as if a sum stopped too early",
                Changes.LastZero),
            new ChangedArgument("argument-first-zero", "with 0 in the first place of each row, as if a sum began too late",
                Changes.FirstZero),
            new ChangedArgument("centred-argument", "without the mean of each row", Changes.Centred),
            new ChangedArgument("averaged-argument", "with the mean of all rows in the place of each row", Changes.Averaged),
            new ChangedArgument("argument-halved", "halved", Changes.Halved),
            new ChangedArgument("argument-doubled", "doubled", Changes.Doubled),
            new ChangedArgument("transposed-argument", "transposed", Changes.Transposed),
            new ChangedArgument("reversed-argument", "in reverse order", Changes.Reversed),
            new ChangedArgument("sorted-argument", "sorted", Changes.Sorted),
            new ChangedArgument("argument-without-equals", "without equal items", Changes.Distinct),
            new ChangedArgument("argument-too-early", "one place too early, the last item twice", Changes.Earlier),
            new ChangedArgument("argument-too-late", "one place too late, the first item twice", Changes.Later),
            new ChangedArgument("argument-without-first", "without its first item", Changes.WithoutFirst),
            new ChangedArgument("argument-without-last", "without its last item", Changes.WithoutLast),
            new ChangedArgument("argument-one-higher", "one higher", argument => Changes.Added(argument, 1)),
            new ChangedArgument("argument-one-lower", "one lower", argument => Changes.Added(argument, -1)),
            new ChangedArgument("negated-argument", "negated", Changes.Negated),
            new ChangedArgument("normalised-argument", "normalised to rows of length 1", Changes.Normalised),
            new ChangedArgument("lower-cased-argument", "in lower case", Changes.Lowered),
            new ChangedArgument("trimmed-argument", "without the white space around it", Changes.Trimmed),
        ],
        [new IgnoredArgument()],
        [
            new FittedAnswer("scaled", "the right ones times a constant", (right, own) => own / right, (right, factor) => factor * right),
            new FittedAnswer("shifted", "the right ones plus a constant", (right, own) => own - right, (right, offset) => right + offset),
        ],
        [new FewDigits()], // before kinds of input: random numbers of some kind are in most questions
        RightBut.All,
        [new RefusesAnswerable()],
        [
            new ComparedAnswer("diagonal-differs", "right but for the diagonal", Tables.DifferOnTheDiagonal),
            new ComparedAnswer("hidden-above-diagonal", "right on and below the diagonal, and hidden above it, where the column is the "
                + "later one, as by a mask", Tables.HideAboveTheDiagonal),
            new ComparedAnswer("above-diagonal-differs", "right on and below the diagonal, and wrong above it, where the column is the "
                + "later one", Tables.DifferAboveTheDiagonal),
            new ComparedAnswer("below-diagonal-differs", "right on and above the diagonal, and wrong below it, where the column is the "
                + "earlier one", Tables.DifferBelowTheDiagonal),
            new ComparedAnswer("first-differs", "right but for the first item", Comparisons.HasAnotherFirst),
            new ComparedAnswer("last-differs", "right but for the last item", Comparisons.HasAnotherLast),
            new ComparedAnswer("not-finite-differs", "right but for NaN and infinity", Comparisons.DiffersWhereNotFinite),
            new SomeNumbers("some-one-too-low", "one too low", (right, own) => own.Equals(right - 1)),
            new SomeNumbers("some-one-too-high", "one too high", (right, own) => own.Equals(right + 1)),
            new SomeNumbers("some-negated", "the right ones with the opposite sign", (right, own) => IsOpposite(right, own)),
            new UnchangedNumbers(),
            new ComparedAnswer("true-too-seldom", "right but for some that are false and should be true",
                (right, own) => Comparisons.IsOneSided(right, own, false)),
            new ComparedAnswer("true-too-often", "right but for some that are true and should be false",
                (right, own) => Comparisons.IsOneSided(right, own, true)),
            new SomeNumbers("some-zero", "0", (_, own) => own == 0),
            new SomeNumbers("some-one", "1", (_, own) => own.Equals(1.0)),
        ],
        [
            new ComparedAnswer("broken-characters", "texts with halves of characters: a char is not always a whole one", Pieces.HoldHalves),
            new ComparedAnswer("repeated", "the right ones, some of them more than once", Pieces.Repeat),
            new ComparedAnswer("left-out", "the right ones with something left out", Pieces.LeaveSomeOut),
            new ComparedAnswer("characters-lost", "pieces of the right texts, with characters lost between them", Pieces.LoseCharacters),
            new ComparedAnswer("added", "the right ones with something added", Pieces.AddSome),
        ],
        [
            new ComparedAnswer("proportional", "the right ones, each answer times a number of its own: a scale or a normalisation is "
                + "missing or too many", Comparisons.IsProportional, Comparisons.ShowsFactor),
            new ComparedAnswer("proportional-rows", "the right ones, each row times a number of its own: a scale or a normalisation "
                + "of rows is missing or too many", Comparisons.HasProportionalRows, Comparisons.ShowsFactor),
            new ComparedAnswer("another-order", "the right ones in another order", Comparisons.HasAnotherOrder),
            new ComparedAnswer("columns-in-another-order", "the right ones with their columns in another order",
                Tables.HaveColumnsInAnotherOrder),
        ],
    ];

    /// <summary>Relations that speak of the calls that must be refused.</summary>
    public static IReadOnlyList<IReadOnlyList<Relation>> OfRefusals { get; } =
    [
        [new AnotherException()],
        [.. Input.All.Select(input => new NotRefused(input))],
        [new MissingCheck()],
    ];

    /// <summary>Whole numbers must be exact: two large ones are close to each other as the difference of small ones is not.</summary>
    private static bool IsOpposite(double right, double own) =>
        double.IsInteger(right) && double.IsInteger(own) ? own.Equals(-right) : own.IsCloseTo(-right);

    private static AskedQuestion? Last(IReadOnlyList<AskedQuestion> before, AskedQuestion later) => before is [.., var last] ? last : null;

    private static bool IsRightAnswer(AskedQuestion earlier, AskedQuestion later) =>
        ReplyComparer.AreEquivalent(later.Member, later.Own, earlier.Right);

    private static bool IsSameAnswer(AskedQuestion earlier, AskedQuestion later) =>
        ReplyComparer.AreEquivalent(later.Member, later.Own, earlier.Own);

    /// <summary>The first call before another one with an argument in common, where a call has several, and the same answer.</summary>
    private static AskedQuestion? WithOneArgumentInCommon(IReadOnlyList<AskedQuestion> before, AskedQuestion later) =>
        later.Arguments.Length < 2 ? null : before.FirstOrDefault(earlier => !earlier.Deviates && IsSameAnswer(earlier, later)
            && Enumerable.Range(0, later.Arguments.Length).Any(i => earlier.Argument(i) == later.Argument(i)));
}

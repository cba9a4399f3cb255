using Katas.Reports.Class;

namespace Courses.Tests.Support;

/// <summary>Answers to interview questions, with a text in every place that a learner can write to.</summary>
internal static class MadeUpAnswers
{
    public static IReadOnlyList<SubmissionAnswers> Of(string text) =>
    [
        new(SubmissionAnswers.V1, text,
            [new(12, "Scaling", ["Why divide by √d_k?"], text, ""), new(0, "Softmax", ["Why shift?"], text, "")]),
        new(SubmissionAnswers.V1, "ben", [new(12, "Scaling", ["Why divide by √d_k?"], "", "'12-scaling/ANSWER.md' is a link.")]),
    ];
}

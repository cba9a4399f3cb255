using Katas.Core.Kits;
using Katas.Grading.Reading;
using Katas.Reports.Class;

namespace Katas.Courses.Classes;

/// <summary>The interview answers of submissions, each with the question that its kata's README asks.</summary>
/// <param name="paths">The kit.</param>
/// <param name="catalogue">The katas that are graded.</param>
internal sealed class WrittenAnswers(KitPaths paths, Catalogue catalogue)
{
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> questions = new(() => catalogue.Katas.ToDictionary(
        kata => kata.Folder, kata => ReadmeSections.Interview(ReadmeSections.Of(File.ReadAllText(paths.Readme(kata.Folder))))));

    /// <summary>What a submission has written; an empty file says nothing.</summary>
    public IReadOnlyList<InterviewAnswer> Of(Submission submission) =>
    [
        .. from kata in catalogue.Katas
           let written = submission.Written.GetValueOrDefault(kata.Folder, WrittenAnswer.None)
           where written.IsWritten || written.Refusal.Length > 0
           select new InterviewAnswer(kata.Number, kata.Title, questions.Value[kata.Folder], written.Text, written.Refusal),
    ];
}

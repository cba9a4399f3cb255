using Katas.Learning.Interviews;

namespace Katas.Learning.Watching;

/// <summary>What happens to the answer of an interview question: it is read, shown, and then put beside the points of a good one.</summary>
internal static class AnswerRules
{
    /// <summary>Shows the question of the kata on the screen, and what was answered.</summary>
    public static WatchState Ask(WatchState state) => Compare(WatchRules.Turn(state, WatchView.Answer));

    /// <summary>The screen follows the learner to an answer that was just saved; a question about a reset stays open.</summary>
    public static WatchState Read(WatchState state, WatchEvent.AnswerRead read)
    {
        if (state.Path.All(card => card.Number != read.Kata))
            return state;
        var known = state with { Answers = state.Answers.SetItem(read.Kata, read.Answer) };
        var isFollowed = read.IsSaved && state.View != WatchView.ConfirmReset && (read.Answer.IsWritten || read.Answer.Refusal.Length > 0);
        return isFollowed
            ? Ask(known with { Current = read.Kata, Progress = known.Progress with { Current = read.Kata } })
            : Compare(known);
    }

    /// <summary>A sheet is there.</summary>
    public static WatchState Show(WatchState state, InterviewSheet sheet) => state with
    {
        Sheets = state.Sheets.SetItem(sheet.Kata, sheet),
        Comparing = state.Comparing == sheet.Kata ? null : state.Comparing,
    };

    /// <summary>After a run, the learner's functions may say something else.</summary>
    public static WatchState Forget(WatchState state, int kata) => Compare(state with { Sheets = state.Sheets.Remove(kata) });

    /// <summary>Asks for the sheet of the kata on the screen where it may be seen and is not there.</summary>
    private static WatchState Compare(WatchState state) =>
        state is { View: WatchView.Answer, MayCompare: true } && !state.Sheets.ContainsKey(state.Current)
            ? state with { Comparing = state.Current }
            : state;
}

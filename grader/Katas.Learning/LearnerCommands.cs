using System.CommandLine;

namespace Katas.Learning;

/// <summary>What a learner can run. The instructor's program has these commands too.</summary>
public static class LearnerCommands
{
    public static IReadOnlyList<Command> All() =>
    [
        WatchCommand.Create(), CheckCommand.Create(), HintCommand.Create(), ShowCommand.Create(), ListCommand.Create(),
        ResetCommand.Create(), DoctorCommand.Create(), AnswersCommand.Create(),
    ];
}

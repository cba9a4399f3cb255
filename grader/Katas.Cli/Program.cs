using System.CommandLine;
using Katas.Cli.Commands;
using Katas.Learning;

Command[] instructors =
[
    GradeCommand.Create(), ClassCommand.Create(), MergeCommand.Create(), GradebookCommand.Create(), CompareCommand.Create(),
    SimilarCommand.Create(), ExportCommand.Create(), VerifyCommand.Create(), PackCommand.Create(),
];
return await KatasProgram.Run("Grades answers to the katas and says why.", [.. LearnerCommands.All(), .. instructors], args);

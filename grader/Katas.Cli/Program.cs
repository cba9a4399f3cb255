using System.CommandLine;
using Katas.Cli.Commands;
using Katas.Learning;

Command[] instructors =
[
    GradeCommand.Create(), ClassCommand.Create(), MergeCommand.Create(), GradebookCommand.Create(), CompareCommand.Create(),
    SimilarCommand.Create(), ExportCommand.Create(), VerifyCommand.Create(),
];
var root = new RootCommand("Grades answers to the katas and says why.");
foreach (var command in LearnerCommands.All().Concat(instructors))
    root.Add(command);
return await LearnerCommands.Run(root, args);

using System.CommandLine;
using Katas.Cli.Commands;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning;

Command[] instructors =
[
    GradeCommand.Create(), ClassCommand.Create(), MergeCommand.Create(), GradebookCommand.Create(), CompareCommand.Create(),
    SimilarCommand.Create(), ExportCommand.Create(), VerifyCommand.Create(),
];
var root = new RootCommand("Grades answers to the katas and says why.") { CheckCommand.Create(), DoctorCommand.Create() };
foreach (var command in instructors)
{
    command.Hidden = !KitPaths.HaveHiddenParts(AppContext.BaseDirectory); // in a learner's kit they only say that they cannot work there
    root.Add(command);
}
var parsed = root.Parse(args);
var exitCode = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.CannotGrade : exitCode; // the library's own code for a wrong command line is 1

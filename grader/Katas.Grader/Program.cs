using System.CommandLine;
using Katas.Grader.Commands;

var root = new RootCommand("Grades answers to the katas and says why.")
{
    GradeCommand.Create(),
    ClassCommand.Create(),
    MergeCommand.Create(),
    SimilarCommand.Create(),
    GradebookCommand.Create(),
    CompareCommand.Create(),
    VerifyCommand.Create(),
    DoctorCommand.Create(),
};
return await root.Parse(args).InvokeAsync();

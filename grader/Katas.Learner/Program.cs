using System.CommandLine;
using Katas.Learning;

var root = new RootCommand("Checks your answers to the katas and says what to do next.");
foreach (var command in LearnerCommands.All())
    root.Add(command);
return await LearnerCommands.Run(root, args);

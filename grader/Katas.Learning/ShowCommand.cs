using System.Collections.Immutable;
using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Sandboxing;

namespace Katas.Learning;

/// <summary><c>katas show &lt;kata&gt;</c>: a picture of the kata's subject, made by the learner's own answers.</summary>
public static class ShowCommand
{
    public static Command Create()
    {
        var kata = new Argument<string>("kata") { Description = "The kata: number, slug or the beginning of one." };
        var inputs = new Option<string[]>("--input")
        {
            Description = "What to draw instead of the usual, as in --input scores='3 2 1'; several times for several inputs.",
        };
        var command = new Command("show", "Draw a picture from what your own answers give.") { kata, inputs };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetRequiredValue(kata), parsed.GetValue(inputs) ?? [])));
        return command;
    }

    private static int Run(string name, string[] inputs)
    {
        var paths = KitPaths.Find();
        var catalogue = Catalogue.Read(paths, name);
        var kata = catalogue.Katas[0];
        var typed = Typed(inputs);
        PictureStudio.Check(paths, kata, typed); // before anything is compiled
        using var sandbox = Sandbox.For(Isolation.Own);
        using var pipeline = LearnerPipeline.Open(paths, catalogue, sandbox);
        var submission = new SubmissionReader(paths, catalogue).Read(paths.Exercises, "exercises");
        var run = pipeline.GradeKata(submission, kata, _ => true).Last();
        var picture = new PictureStudio(paths, pipeline).Draw(submission, kata, run, typed);
        LineOutput.Write([ScreenLine.Of(new Piece(picture.Heading, Tone.Strong)), ScreenLine.Empty, .. PictureLines.Of(picture)]);
        return ExitCode.AllPassed;
    }

    private static ImmutableDictionary<string, string> Typed(string[] inputs)
    {
        var typed = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var input in inputs)
        {
            if (input.Split('=', 2) is not [var name, var text])
                throw new UsageException($"'--input {input}' says no name. Write it as in '--input scores=3,2,1'.");
            typed[name.Trim()] = text;
        }
        return typed.ToImmutable();
    }
}

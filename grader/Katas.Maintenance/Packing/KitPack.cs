using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Sandboxing;
using Katas.Wire;

namespace Katas.Maintenance.Packing;

/// <summary>
/// The instructor's program, compiled ahead of time for this machine; its compiler is a native program where a linker is installed. The
/// 'katas' script starts it instead of what it builds itself, as long as nothing in the kit is newer.
/// </summary>
public sealed class KitPack(KitPaths paths)
{
    private const string Program = "grader/Katas.Cli";
    private const string Compiler = "grader/Katas.Compiler";

    private readonly string artifacts = Path.Combine(paths.Root, "artifacts");

    /// <summary>Where the program lies when it is ready.</summary>
    public string Folder => Path.Combine(artifacts, "packed");

    private KitPaths New => new(paths.Root, Path.Combine(artifacts, "packed.new"));

    /// <summary>Makes it. The one that was there is replaced at the end.</summary>
    /// <returns>Why its compiler is not native; null if it is.</returns>
    /// <exception cref="UsageException">This is not the repository, or it cannot be published.</exception>
    public string? Make()
    {
        if (!Directory.Exists(Path.Combine(paths.Root, Program)))
            throw new UsageException($"'{paths.Root}' is not the repository. Run the command in the folder that holds 'grader'.");
        Delete(New.Program);
        Console.Error.WriteLine("Compiling the program ahead of time (about half a minute) ...");
        if (PublishedPart.Make(paths.Root, Program, New.Program, "-p:ReadyToRun=true") is { } refusal)
            throw new UsageException($"The program cannot be published: {refusal}");
        var reason = MakeNative();
        File.WriteAllText(Path.Combine(New.Program, "built"), "");
        Delete(Folder);
        Directory.Move(New.Program, Folder);
        return reason;
    }

    /// <summary>Adds the native compiler, if it says of every sample what the other one says.</summary>
    private string? MakeNative()
    {
        if (Linker.Find() is not { } linker)
            return Linker.Missing;
        var built = Path.Combine(artifacts, "native");
        var made = Path.Combine(built, "program");
        Delete(made);
        Console.Error.WriteLine("Making a native program of the compiler (one to two minutes) ...");
        string[] options = ["-p:Native=true", $"-p:Linker={linker}", $"-p:ArtifactsPath={built}"];
        if (PublishedPart.Make(paths.Root, Compiler, made, options) is { } refusal)
            return $"it cannot be published: {refusal}";
        Console.Error.WriteLine("Comparing what it makes with what the other one makes ...");
        foreach (var symbols in Directory.EnumerateFiles(made, "*.pdb"))
            File.Delete(symbols);
        CompileMessage[] samples = [.. SampleSources.Of(New)];
        var compiled = Compile(samples);
        Directory.Move(made, New.Native);
        if (CompilerComparison.FirstDifference(samples, compiled, Compile(samples)) is not { } difference)
            return null;
        Delete(New.Native);
        return $"it makes something else of {difference}";
    }

    /// <summary>By the native compiler as soon as it is there.</summary>
    private CompiledMessage[] Compile(CompileMessage[] samples)
    {
        using var sandbox = Sandbox.For(Isolation.Own); // the samples are the kit's own
        using var compiler = new CompilerProcess(New, sandbox);
        return [.. samples.Select(compiler.Compile)];
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

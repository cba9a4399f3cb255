using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary>The engine knows no kata by name: none of its texts is the slug of a kata or a name in a contract.</summary>
internal sealed partial class NamesTests
{
    /// <summary>Texts of the engine that are also a name in a contract, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["table"] = "an element of a page; also what one of several matrices is called where nothing is declared",
        ["position"] = "what a place in a list of numbers is called where nothing is declared",
        ["a"] = "an element of a page",
        ["id"] = "an attribute of a page, and a column of a gradebook",
        ["text"] = "an element of a chart",
        ["x"] = "an attribute of a chart",
        ["width"] = "an attribute of a chart",
        ["scores"] = "a section of the class page, which is about points",
        ["n"] = "a key that a learner presses in watch",
        ["b"] = "a key that a learner presses in watch",
        ["keys"] = "the keys of watch, and why a system call for random numbers is allowed",
        ["values"] = "the values of a dictionary that a learner's answer gives",
        ["layers"] = "the layers of the sandbox",
        ["steps"] = "a key of a course file: how a late mark falls",
    };

    /// <summary>Every assembly of ours in the two programs and in the worker and the compiler, by its file's name.</summary>
    private static readonly Dictionary<string, string> Files = new[]
        {
            TestKit.Paths.Program, TestKit.Paths.LearnerProgram,
            Path.GetDirectoryName(TestKit.Paths.Worker)!, Path.GetDirectoryName(TestKit.Paths.Compiler)!,
        }
        .SelectMany(folder => Directory.EnumerateFiles(folder, "Katas.*.dll")).DistinctBy(Path.GetFileName)
        .ToDictionary(file => Path.GetFileName(file));

    private static readonly string[] Engine = [.. Files.Keys.Order(StringComparer.Ordinal)];

    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly HashSet<string> Names =
        [.. TestKit.WholeCatalogue.Katas.SelectMany(kata => new[] { kata.Slug, kata.Folder }), .. InContracts()];

    [TestCaseSource(nameof(Engine))]
    public void No_text_of_the_engine_is_a_name_of_a_kata(string assembly) =>
        Texts(assembly).Where(text => Names.Contains(text) && !Exceptions.ContainsKey(text)).ShouldBeEmpty();

    /// <summary>Names that are no words of English: slugs, namespaces, the I of an interface, names of two words or more.</summary>
    [TestCaseSource(nameof(Engine))]
    public void No_text_of_the_engine_mentions_a_contract_or_a_slug(string assembly)
    {
        var mentioned = new Regex($@"\b({string.Join('|', Names.Where(name => Compound().IsMatch(name)).Select(Regex.Escape))})\b");

        Texts(assembly).Where(text => mentioned.IsMatch(text)).ShouldBeEmpty();
    }

    [Test]
    public void Names_are_found_in_contracts_and_texts_in_assemblies()
    {
        string[] known =
            ["warm-up", "00-warm-up", "IWarmUp", "WarmUp", "Softmax", "scores", "PipelineTrace", "Weights", "Katas.Kata00", "Katas.Kata"];

        known.ShouldBeSubsetOf(Names);
        new[] { "Katas.Cli.dll", "Katas.Grading.dll", "Katas.Worker.dll", "Katas.Compiler.dll", "Katas.Learner.dll" }
            .ShouldBeSubsetOf(Engine);
        Texts("Katas.Wire.dll").ShouldContain("PrintMembers");
        Texts("Katas.Core.dll").ShouldContain("katas/report/v1");
    }

    [Test]
    public void Every_exception_is_needed() => Exceptions.Keys.ShouldBeSubsetOf(Engine.SelectMany(Texts));

    /// <summary>Types, members, parameters and parts of all contracts, and the classes that answer them.</summary>
    private static IEnumerable<string> InContracts()
    {
        var types = Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetExportedTypes();
        var contracts = types.Where(type => type.IsInterface).ToArray();
        var members = contracts.SelectMany(contract => Member.Of(contract).Values).ToArray();
        return
        [
            .. types.Select(type => type.Name), .. contracts.Select(AnswerClass.NameFor),
            .. types.Select(type => type.Namespace!), .. types.Select(type => type.Namespace!.TrimEnd(Digits)),
            .. types.Except(contracts).SelectMany(record => record.GetProperties()).Select(part => part.Name),
            .. members.Select(member => member.Name),
            .. members.SelectMany(member => member.Method.GetParameters()).Select(parameter => parameter.Name!),
        ];
    }

    [GeneratedRegex("^[A-Z]+[a-z]+[A-Z]|^I[A-Z][a-z]|[-.]")]
    private static partial Regex Compound();

    /// <summary>The names of records, which the compiler writes into their ToString.</summary>
    private static IEnumerable<string> RecordsIn(MetadataReader reader) => reader.TypeDefinitions.Select(reader.GetTypeDefinition)
        .Where(type => type.GetMethods().Any(method => reader.GetString(reader.GetMethodDefinition(method).Name) == "PrintMembers"))
        .Select(type => reader.GetString(type.Name));

    /// <summary>The texts in the code of an assembly, and its constants; without the names of its own records.</summary>
    private static HashSet<string> Texts(string assembly)
    {
        using var stream = File.OpenRead(Files[assembly]);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. InCode(reader).Concat(Constants(reader)).Except(RecordsIn(reader))];
    }

    private static IEnumerable<string> InCode(MetadataReader reader)
    {
        for (var handle = reader.GetNextHandle(MetadataTokens.UserStringHandle(0)); !handle.IsNil; handle = reader.GetNextHandle(handle))
            yield return reader.GetUserString(handle);
    }

    private static IEnumerable<string> Constants(MetadataReader reader) => Enumerable.Range(1, reader.GetTableRowCount(TableIndex.Constant))
        .Select(row => reader.GetConstant(MetadataTokens.ConstantHandle(row)))
        .Where(constant => constant.TypeCode == ConstantTypeCode.String)
        .Select(constant => (string)reader.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String)!);
}

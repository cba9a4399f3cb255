using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary>Small by budget, not by hope.</summary>
internal sealed class SizeTests
{
    private const int MostLines = 200;

    [TestCase("grader")]
    [TestCase("exercises")]
    [TestCase("solutions")]
    [TestCase("tests")]
    public void No_file_is_longer_than_200_lines(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestKit.Paths.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Count() > MostLines).Select(file => Path.GetRelativePath(TestKit.Paths.Root, file)).ShouldBeEmpty();
}

using Katas.Wire.Shapes;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>What counts as a record of a contract, whatever its namespace.</summary>
internal sealed class PlainRecordTests
{
    internal sealed record Class(int Number);

    internal readonly record struct Struct(int Number);

    internal sealed record Written(int Number)
    {
        public override string ToString() => "in its own way";
    }

    internal sealed class Ordinary;

    [TestCase(typeof(Class))]
    [TestCase(typeof(Struct))]
    [TestCase(typeof(Written))]
    public void Records_are(Type type) => PlainRecord.Is(type).ShouldBeTrue();

    [TestCase(typeof(Ordinary))]
    [TestCase(typeof(DateTime))]
    [TestCase(typeof(string))]
    [TestCase(typeof((int, int)))]
    [TestCase(typeof(double[]))]
    public void Other_types_are_not(Type type) => PlainRecord.Is(type).ShouldBeFalse();
}

using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>The only naming convention between contract and answer.</summary>
internal sealed class AnswerClassTests
{
    internal interface IKite;

    internal interface Island;

    internal interface Kite;

    [Test]
    public void An_interface_is_answered_by_the_class_without_the_I()
    {
        AnswerClass.NameFor(typeof(IKite)).ShouldBe("Kite");
        AnswerClass.FullNameFor(typeof(IKite)).ShouldBe("Wire.Tests.Kite");
    }

    [TestCase(typeof(Island))]
    [TestCase(typeof(Kite))]
    public void A_contract_without_an_I_of_its_own_is_refused(Type contract) =>
        Should.Throw<InvalidOperationException>(() => AnswerClass.NameFor(contract)).Message
            .ShouldContain($"{contract.Name}' is not called like an interface");
}

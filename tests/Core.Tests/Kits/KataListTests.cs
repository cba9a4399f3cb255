using Katas.Core;
using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Kits;

/// <summary>Lists of katas, as options take them.</summary>
[Category("Fast")]
internal sealed class KataListTests
{
    private static readonly string[] Folders = ["00-warm-up", "04-byte-pair-encoding", "09-rope", "10-alibi"];

    [TestCase("4", "04-byte-pair-encoding")]
    [TestCase("0,rope", "00-warm-up 09-rope")]
    [TestCase("9-10, 0", "09-rope 10-alibi 00-warm-up")]
    [TestCase("9-10,10,alibi", "09-rope 10-alibi")]
    [TestCase("04-byte-pair-encoding,10-alibi", "04-byte-pair-encoding 10-alibi")]
    public void A_list_means_each_of_its_katas_once(string text, string expected) =>
        string.Join(' ', KataList.Find(text, Folders)).ShouldBe(expected);

    [TestCase("0-4", "01")]
    [TestCase("10-9", "10-9")]
    [TestCase("0,,4", "")]
    [TestCase("0,rupe", "rupe")]
    public void A_part_that_means_no_kata_is_refused_by_name(string text, string part) =>
        Should.Throw<UsageException>(() => KataList.Find(text, Folders)).Message.ShouldStartWith($"Kata '{part}' does not exist.");
}

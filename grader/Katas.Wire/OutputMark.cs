using System.Globalization;
using System.Text;

namespace Katas.Wire;

/// <summary>The bytes a worker prints for a ping. A forged mark only moves the forger's own output to another test.</summary>
public static class OutputMark
{
    public static byte[] Of(ulong ping) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\u0001{ping}\u0002"));
}

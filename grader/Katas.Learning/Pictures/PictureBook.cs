using System.Reflection;
using Katas.Drawing;

namespace Katas.Learning.Pictures;

/// <summary>The pictures of a kit, by kata: content that is loaded, as suites are.</summary>
internal sealed class PictureBook
{
    private readonly Dictionary<int, IPicture> pictures;

    private PictureBook(Dictionary<int, IPicture> pictures) => this.pictures = pictures;

    /// <summary>All pictures in an assembly; none if there is no such file.</summary>
    public static PictureBook Load(string path) => new(!File.Exists(path) ? [] : Assembly.LoadFrom(path).GetTypes()
        .Select(type => (Type: type, Of: type.GetCustomAttribute<PictureAttribute>())).Where(found => found.Of is not null)
        .ToDictionary(found => found.Of!.Kata, found => (IPicture)Activator.CreateInstance(found.Type, nonPublic: true)!));

    /// <summary>The katas that have one.</summary>
    public IEnumerable<int> Katas => pictures.Keys.Order();

    public IPicture? Of(int kata) => pictures.GetValueOrDefault(kata);
}

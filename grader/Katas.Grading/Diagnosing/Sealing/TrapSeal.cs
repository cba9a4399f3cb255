using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>
/// Encrypts a trap with a key made of its replies: PBKDF2 makes each guess costly, AES-GCM tells a right guess from a wrong one.
/// The same trap gives the same bytes, so that a kit that is exported again has not changed.
/// </summary>
public static class TrapSeal
{
    private const int Iterations = 10_000;
    private const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int Step = 384; // texts are filled up, so that their lengths tell nothing

    /// <summary>The key of one text of a fingerprint.</summary>
    public static byte[] KeyOf(string contract, string member, string text) => Rfc2898DeriveBytes.Pbkdf2(
        SHA256.HashData(Encoding.UTF8.GetBytes(text)), SHA256.HashData(Encoding.UTF8.GetBytes($"{contract}.{member}")), Iterations,
        HashAlgorithmName.SHA256, KeySize);

    public static byte[] Seal(byte[] key, OpenedTrap trap)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(trap, SealJson.Default.OpenedTrap);
        var plain = new byte[(text.Length + Step - 1) / Step * Step];
        plain.AsSpan().Fill((byte)' ');
        text.CopyTo(plain, 0);
        var nonce = HMACSHA256.HashData(key, plain).AsSpan(0, NonceSize); // of the text: two texts under one key have two nonces
        var made = new byte[NonceSize + plain.Length + TagSize];
        nonce.CopyTo(made);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(nonce, plain, made.AsSpan(NonceSize, plain.Length), made.AsSpan(NonceSize + plain.Length));
        return made;
    }

    /// <summary>The trap, or null with another key than its own.</summary>
    public static OpenedTrap? TryOpen(byte[] key, byte[] trap)
    {
        if (trap.Length < NonceSize + TagSize)
            return null;
        var plain = new byte[trap.Length - NonceSize - TagSize];
        using var cipher = new AesGcm(key, TagSize);
        try
        {
            cipher.Decrypt(trap.AsSpan(0, NonceSize), trap.AsSpan(NonceSize, plain.Length), trap.AsSpan(NonceSize + plain.Length), plain);
            return JsonSerializer.Deserialize(plain, SealJson.Default.OpenedTrap);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}

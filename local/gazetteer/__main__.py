"""Writing content/gazetteer.toml: python -m local.gazetteer, after an update of the libraries."""

from local.gazetteer.gazetteer_file import FILE, text


def main() -> None:
    FILE.write_text(text(), encoding="utf-8")
    print(f"Written: {FILE.name}. Read what changed before you commit it.")


if __name__ == "__main__":
    main()

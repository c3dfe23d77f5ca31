#!/usr/bin/env python3
"""Writes countries.tsv and cities.tsv from the CLDR packages of npm (Unicode-3.0 licence).

  npm pack cldr-localenames-full@45 cldr-dates-full@45   # unpack both, then
  generate_places.py NAMES_DIR DATES_DIR OUT_DIR

Hand-made additions (short forms, adjectives of nationality) live in country_forms.tsv and are not touched.
Chinese names are written in Simplified characters: matching is script-folded.
"""
import json, re, sys

HEAD = """# %s
# Format: type <TAB> key <TAB> names separated by "|" <TAB> attributes. Chinese in Simplified characters.
# Source: Unicode CLDR 45 (%s), Unicode-3.0 licence; written by generate_places.py, do not edit by hand.
"""
SKIP = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ", "UM"}
ALLIANCE_LIKE = {"EU", "UN", "EZ"}
# Names that are everyday words or that belong to something larger in most texts.
AMBIGUOUS = {"Chad": "?Chad", "Jordan": "?Jordan", "Turkey": "Turkey", "Georgia": "?Georgia", "Guinea": "Guinea"}


def territories(folder, locale):
    path = "%s/package/main/%s/territories.json" % (folder, locale)
    return json.load(open(path))["main"][locale]["localeDisplayNames"]["territories"]


def clean(name):
    return re.sub(r"\s*[（(].*?[)）]", "", name).strip()


def countries(names, out):
    en, zh = territories(names, "en"), territories(names, "zh")
    rows = []
    for code in sorted(en):
        base = code.split("-")[0]
        if not re.fullmatch("[A-Z]{2}", base) or base in SKIP or "-" in code:
            continue
        forms = []
        for table in (zh, en):
            for variant in ("", "-alt-short", "-alt-variant"):
                name = table.get(code + variant)
                if name:
                    forms.append(clean(name))
        forms = [f for f in forms if f not in ("US", "UK", "U.S.") and len(f) > 1]
        extra = []
        for f in forms:
            if f.startswith("中国") and f.endswith("特别行政区"):
                extra.append(f[2:-5])
            if " & " in f:
                extra.append(f.replace(" & ", " and "))
            if " SAR China" in f:
                extra.append(f.replace(" SAR China", ""))
        forms = [f for f in forms if "SAR China" not in f]
        seen = list(dict.fromkeys(AMBIGUOUS.get(f, f) for f in forms + extra))
        rows.append("Country\tcountry:%s\t%s\t" % (base.lower(), "|".join(seen)))
    open(out + "/countries.tsv", "w").write(
        HEAD % ("Countries and territories with their ISO 3166 codes.", "cldr-localenames-full") + "\n".join(rows) + "\n")


def cities(dates, out):
    def walk(tree, path, found):
        for k, v in tree.items():
            if isinstance(v, dict):
                if "exemplarCity" in v:
                    found[path + k] = v["exemplarCity"]
                walk(v, path + k + "/", found)
    tables = []
    for locale in ("en", "zh"):
        data = json.load(open("%s/package/main/%s/timeZoneNames.json" % (dates, locale)))
        found = {}
        walk(data["main"][locale]["dates"]["timeZoneNames"]["zone"], "", found)
        tables.append(found)
    en, zh = tables
    rows = []
    for zone in sorted(zh):
        name = en.get(zone, zone.split("/")[-1].replace("_", " "))
        if zone.startswith(("Etc/", "Antarctica/")) or "时间" in zh[zone] or "Unknown" in name:
            continue
        forms = [clean(zh[zone]), clean(name)]
        if len(forms[0]) < 2:
            continue
        if "," in forms[1] or "，" in forms[0]:
            continue
        key = re.sub(r"[^a-z0-9]+", "_", zone.split("/")[-1].lower())
        rows.append("Place\tplace:%s\t%s\t" % (key, "|".join(forms)))
    open(out + "/cities.tsv", "w").write(
        HEAD % ("Cities and islands of the world's time zones.", "cldr-dates-full") + "\n".join(sorted(set(rows))) + "\n")


if __name__ == "__main__":
    countries(sys.argv[1], sys.argv[3])
    cities(sys.argv[2], sys.argv[3])

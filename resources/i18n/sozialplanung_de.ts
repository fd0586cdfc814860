<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>@default</name>
    <message>
        <source>Legend: status and dynamics of the areas</source>
        <translation>Legende: Status und Dynamik der Gebiete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no dynamics index</source>
        <translation>kein Dynamikindex</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ohne Zuordnung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>7 or 9</source>
        <translation>7 oder 9</translation>
    </message>
    <message>
        <source>limits in ascending order, each one once</source>
        <translation>Grenzen in aufsteigender Reihenfolge, jede nur einmal</translation>
    </message>
    <message>
        <source>{number} classes, one more than limits</source>
        <translation>{number} Klassen, eine mehr als Grenzen</translation>
    </message>
    <message>
        <source>each code once</source>
        <translation>jeder Code nur einmal</translation>
    </message>
    <message>
        <source>a share between 0 and 1</source>
        <translation>ein Anteil zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to {high}</source>
        <translation>eine ganze Zahl von 1 bis {high}</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these areas: {ids}.</source>
        <translation>„{field}“ ist in diesen Gebieten unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Such values come from a division by zero: correct the rate or leave it empty.</source>
        <translation>Solche Werte entstehen durch Division durch null: Korrigieren Sie die Quote oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The {field} is negative in these areas: {ids}.</source>
        <translation>Negative Werte bei „{field}“ in diesen Gebieten: {ids}.</translation>
    </message>
    <message>
        <source>Correct the numbers; leave unknown ones empty.</source>
        <translation>Korrigieren Sie die Zahlen; unbekannte bleiben leer.</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; weights by population, but no population field was chosen.</source>
        <translation>Das Profil „{profile}“ gewichtet mit der Einwohnerzahl, es wurde aber kein Feld dafür gewählt.</translation>
    </message>
    <message>
        <source>Choose the population field.</source>
        <translation>Wählen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>on the exclusion list: {reason}</source>
        <translation>auf der Ausschlussliste: {reason}</translation>
    </message>
    <message>
        <source>on the exclusion list</source>
        <translation>auf der Ausschlussliste</translation>
    </message>
    <message>
        <source>no value in {fields}</source>
        <translation>kein Wert in {fields}</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>{population} unknown</source>
        <translation>{population} unbekannt</translation>
    </message>
    <message>
        <source>{population} {count} under {minimum}</source>
        <translation>{population} {count} unter {minimum}</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has the same value, {value}, in all {count} valid areas.</source>
        <translation>Der Indikator „{name}“ hat in allen {count} gültigen Gebieten denselben Wert ({value}).</translation>
    </message>
    <message>
        <source>It cannot tell areas apart: leave it out, or check the column.</source>
        <translation>Er kann Gebiete nicht unterscheiden: Lassen Sie ihn weg oder prüfen Sie die Spalte.</translation>
    </message>
    <message>
        <source>None of the {what} indicators enters the index: all are context or have the weight 0.</source>
        <translation>{what}: Kein Indikator geht in den Index ein; alle sind Kontext oder haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>Give at least one indicator the role &apos;index&apos; and a weight above 0.</source>
        <translation>Geben Sie mindestens einem Indikator die Rolle „index“ und ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>The sum of the indicators {names} is the same in all valid areas.</source>
        <translation>Die Summe der Indikatoren {names} ist in allen gültigen Gebieten gleich.</translation>
    </message>
    <message>
        <source>They cancel each other out: check directions and weights, and whether a column occurs twice.</source>
        <translation>Sie heben sich gegenseitig auf: Prüfen Sie Richtungen und Gewichte und ob eine Spalte doppelt vorkommt.</translation>
    </message>
    <message>
        <source>The geometric mean needs normalised values of 0 or more, but they go down to {low:g}.</source>
        <translation>Das geometrische Mittel braucht normierte Werte ab 0, der kleinste ist aber {low:g}.</translation>
    </message>
    <message>
        <source>Normalise by &apos;min_max&apos; or &apos;percentile_rank&apos;, or combine by &apos;sum&apos; or &apos;mean&apos;.</source>
        <translation>Normieren Sie mit „min_max“ oder „percentile_rank“, oder fassen Sie mit „sum“ oder „mean“ zusammen.</translation>
    </message>
    <message>
        <source>{what}: {count} of {total} areas are valid; at least {least} are needed.</source>
        <translation>{what}: {count} von {total} Gebieten sind gültig; mindestens {least} werden gebraucht.</translation>
    </message>
    <message>
        <source>Check the minimum population, the exclusion list and missing values.</source>
        <translation>Prüfen Sie Mindesteinwohnerzahl, Ausschlussliste und fehlende Werte.</translation>
    </message>
    <message>
        <source>0 (divide by n) or 1 (divide by n - 1)</source>
        <translation>0 (Nenner n) oder 1 (Nenner n − 1)</translation>
    </message>
    <message>
        <source>a number above &apos;minimum&apos;</source>
        <translation>eine Zahl über „minimum“</translation>
    </message>
    <message>
        <source>&apos;mean&apos;, &apos;weighted_mean&apos; or a number (the city value)</source>
        <translation>„mean“, „weighted_mean“ oder eine Zahl (der Stadtwert)</translation>
    </message>
    <message>
        <source>two numbers, the smaller one first</source>
        <translation>zwei Zahlen, die kleinere zuerst</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is to be put on a logarithmic scale, but holds values as low as {low:g}.</source>
        <translation>„{name}“ soll logarithmiert werden, enthält aber Werte bis hinunter zu {low:g}.</translation>
    </message>
    <message>
        <source>Set &apos;offset&apos; of the normaliser &apos;log_z&apos; so that value + offset is above 0 everywhere.</source>
        <translation>Setzen Sie „offset“ des Normierers „log_z“ so, dass Wert + offset überall über 0 liegt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has values from {least:g} to {most:g}, outside the profile&apos;s {low:g} to {high:g}.</source>
        <translation>„{name}“ hat Werte von {least:g} bis {most:g}, außerhalb der Spanne {low:g} bis {high:g} des Profils.</translation>
    </message>
    <message>
        <source>Correct the values, or &apos;minimum&apos; and &apos;maximum&apos; of the normaliser &apos;min_max&apos;.</source>
        <translation>Korrigieren Sie die Werte oder „minimum“ und „maximum“ des Normierers „min_max“.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has ranks from {least:g} to {most:g}; expected 1 to {number}.</source>
        <translation>„{name}“ hat Ränge von {least:g} bis {most:g}; erwartet werden 1 bis {number}.</translation>
    </message>
    <message>
        <source>Correct the ranks, or the number of areas &apos;n&apos; of the normaliser &apos;rank_exponential&apos;.</source>
        <translation>Korrigieren Sie die Ränge oder die Anzahl der Gebiete „n“ des Normierers „rank_exponential“.</translation>
    </message>
    <message>
        <source>Weights: &apos;{part}&apos; was given; expected &apos;field=weight&apos; with a weight of 0 or more.</source>
        <translation>Gewichte: „{part}“ wurde angegeben; erwartet wird „Feld=Gewicht“ mit einem Gewicht ab 0.</translation>
    </message>
    <message>
        <source>Write the weights like this: s1=2; s3=0.5</source>
        <translation>Schreiben Sie die Gewichte so: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is not one of the chosen indicators. These are: {fields}.</source>
        <translation>Gewichte: „{name}“ gehört nicht zu den gewählten Indikatoren. Diese sind: {fields}.</translation>
    </message>
    <message>
        <source>Correct the field name, or choose the field as an indicator.</source>
        <translation>Korrigieren Sie den Feldnamen oder wählen Sie das Feld als Indikator.</translation>
    </message>
    <message>
        <source>Weights: &apos;{name}&apos; is named twice.</source>
        <translation>Gewichte: „{name}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Keep one weight.</source>
        <translation>Lassen Sie nur ein Gewicht stehen.</translation>
    </message>
    <message>
        <source>Excluded ids</source>
        <translation>Ausgeschlossene Gebiete (Schlüssel)</translation>
    </message>
    <message>
        <source>Remarks: expected &apos;id = remark&apos; on each line, but these have no remark: {lines}.</source>
        <translation>Anmerkungen: Erwartet wird „Schlüssel = Anmerkung“ je Zeile; hier fehlt die Anmerkung: {lines}.</translation>
    </message>
    <message>
        <source>Write each remark on a line of its own, after the id and an equals sign.</source>
        <translation>Schreiben Sie jede Anmerkung in eine eigene Zeile, nach Schlüssel und Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Only the leading zeros differ for {pairs}: write the ids as the layer has them.</source>
        <translation>Nur die führenden Nullen unterscheiden sich bei {pairs}: Schreiben Sie die Schlüssel so, wie der Layer sie hat.</translation>
    </message>
    <message>
        <source>Correct or remove them. A comma separates ids, so a reason must not contain one.</source>
        <translation>Korrigieren oder entfernen Sie sie. Ein Komma trennt Schlüssel, eine Begründung darf also keines enthalten.</translation>
    </message>
    <message>
        <source>{what}: the layer has no area with these ids: {ids}.</source>
        <translation>{what}: Der Layer hat kein Gebiet mit diesen Schlüsseln: {ids}.</translation>
    </message>
    <message>
        <source>There is no method profile &apos;{name}&apos;.</source>
        <translation>Es gibt kein Methodenprofil „{name}“.</translation>
    </message>
    <message>
        <source>Expected the path of a profile file, or one of the built-in profiles: {names}.</source>
        <translation>Erwartet wird der Pfad einer Profildatei oder eines der mitgelieferten Profile: {names}.</translation>
    </message>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>{schema} (a newer plugin may be needed)</source>
        <translation>{schema} (vielleicht wird eine neuere Fassung der Erweiterung gebraucht)</translation>
    </message>
    <message>
        <source>a list of numbers and texts</source>
        <translation>eine Liste von Zahlen und Texten</translation>
    </message>
    <message>
        <source>the code of a class: {codes}</source>
        <translation>der Code einer Klasse: {codes}</translation>
    </message>
    <message>
        <source>Method report: social index</source>
        <translation>Methodenbericht zum Sozialindex</translation>
    </message>
    <message>
        <source>Made by Sozialplanung {version} on {day}.</source>
        <translation>Erstellt mit Sozialplanung {version} am {day}.</translation>
    </message>
    <message>
        <source>Hash of the effective method</source>
        <translation>Prüfsumme der angewandten Methode</translation>
    </message>
    <message>
        <source>Source of the method</source>
        <translation>Quelle der Methode</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>{valid} of {total} in the index, {excluded} excluded</source>
        <translation>{valid} von {total} im Index, {excluded} ausgeschlossen</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>How the index is computed</source>
        <translation>So wird der Index berechnet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Index x</source>
        <translation>Index x</translation>
    </message>
    <message>
        <source>{title}: limits are shares of the areas (quantiles of type {type})</source>
        <translation>{title}: Grenzen sind Anteile der Gebiete (Quantile, Typ {type})</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>{part}: combined value</source>
        <translation>{part}: zusammengefasster Wert</translation>
    </message>
    <message>
        <source>{label}: centre {centre}, spread {spread}</source>
        <translation>{label}: Zentrum {centre}, Streuung {spread}</translation>
    </message>
    <message>
        <source>The profile standardises with other values:</source>
        <translation>Das Profil standardisiert mit anderen Werten:</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>context only</source>
        <translation>nur Kontext</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definitions of the indicators</source>
        <translation>Definitionen der Indikatoren</translation>
    </message>
    <message>
        <source>No conspicuous correlation.</source>
        <translation>Keine auffällige Korrelation.</translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha: {alpha}. From about 0.7 the indicators are taken to measure one thing.</source>
        <translation>Cronbachs Alpha: {alpha}. Ab etwa 0,7 gelten Indikatoren als Messung derselben Sache.</translation>
    </message>
    <message>
        <source>Do the indicators belong together?</source>
        <translation>Gehören die Indikatoren zusammen?</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, redundant: they say nearly the same and count twice.</source>
        <translation>{pair}: r = {r}, redundant: Beide sagen fast dasselbe und zählen doppelt.</translation>
    </message>
    <message>
        <source>{pair}: r = {r}, conflicting: they partly cancel each other out.</source>
        <translation>{pair}: r = {r}, gegenläufig: Beide heben sich teilweise auf.</translation>
    </message>
    <message>
        <source>Areas per class</source>
        <translation>Gebiete je Klasse</translation>
    </message>
    <message>
        <source>Number of areas in each class</source>
        <translation>Anzahl der Gebiete in jeder Klasse</translation>
    </message>
    <message>
        <source>How to read the index</source>
        <translation>So ist der Index zu lesen</translation>
    </message>
    <message>
        <source>The index is relative: it compares the areas of this city with each other at one time.</source>
        <translation>Der Index ist relativ: Er vergleicht die Gebiete dieser Stadt untereinander zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>It is a search strategy and no diagnosis: it says where to look, not what is the matter.</source>
        <translation>Er ist eine Suchstrategie und keine Diagnose: Er zeigt, wo hinzusehen ist, nicht, was dort los ist.</translation>
    </message>
    <message>
        <source>Negative dynamics means worse than the city&apos;s trend, not necessarily worse in absolute terms.</source>
        <translation>Negative Dynamik heißt ungünstiger als der Stadttrend, nicht unbedingt eine Verschlechterung in absoluten Zahlen.</translation>
    </message>
    <message>
        <source>It says nothing about individual people.</source>
        <translation>Über einzelne Menschen sagt er nichts aus.</translation>
    </message>
    <message>
        <source>Near a class limit chance may decide: read the class together with the distance to the limit.</source>
        <translation>Nahe an einer Klassengrenze kann der Zufall entscheiden: Lesen Sie die Klasse zusammen mit dem Abstand zur Grenze.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas ({share} %) have an index.</source>
        <translation>{valid} von {total} Gebieten ({share} %) haben einen Index.</translation>
    </message>
    <message>
        <source>{share} % of the inhabitants live in them.</source>
        <translation>In ihnen leben {share} % der Einwohner*innen.</translation>
    </message>
    <message>
        <source>Excluded area</source>
        <translation>Ausgeschlossenes Gebiet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Areas within {distance} SD of a class limit</source>
        <translation>Gebiete mit weniger als {distance} Standardabweichungen Abstand zu einer Klassengrenze</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Status index</source>
        <translation>Statusindex</translation>
    </message>
    <message>
        <source>Dynamics index</source>
        <translation>Dynamikindex</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Areas with a conspicuous social index: contribution of each indicator</source>
        <translation>Gebiete mit auffälligem Sozialindex: Beitrag der einzelnen Indikatoren</translation>
    </message>
    <message>
        <source>No area needs special attention by the rule of the profile.</source>
        <translation>Nach der Regel des Profils hat kein Gebiet besonderen Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The first {shown} of {total} rows; the layer holds them all.</source>
        <translation>Die ersten {shown} von {total} Zeilen; der Layer enthält alle.</translation>
    </message>
    <message>
        <source>Status: combined indicators</source>
        <translation>Status: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>Dynamics: combined indicators</source>
        <translation>Dynamik: Indikatoren zusammengefasst</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>Im Index</translation>
    </message>
    <message>
        <source>Excluded because</source>
        <translation>Ausgeschlossen, weil</translation>
    </message>
    <message>
        <source>Status class</source>
        <translation>Statusklasse</translation>
    </message>
    <message>
        <source>Dynamics class</source>
        <translation>Dynamikklasse</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Class (short)</source>
        <translation>Klasse (kurz)</translation>
    </message>
    <message>
        <source>Social index</source>
        <translation>Sozialindex</translation>
    </message>
    <message>
        <source>Distance to the nearest class limit (SD)</source>
        <translation>Abstand zur nächsten Klassengrenze (Standardabweichungen)</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text, or an object with &apos;de&apos; and &apos;en&apos;</source>
        <translation>ein Text oder ein Objekt mit „de“ und „en“</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>eines von {names}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of at least {low}</source>
        <translation>eine Zahl ab {low}</translation>
    </message>
    <message>
        <source>a whole number of at least {low}</source>
        <translation>eine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>a list in brackets</source>
        <translation>eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>only these keys here: {keys}</source>
        <translation>hier nur einer dieser Schlüssel: {keys}</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; cannot be read: {reason}.</source>
        <translation>{what} „{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the path and your right to read it.</source>
        <translation>Prüfen Sie den Pfad und Ihre Leserechte.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no text in UTF-8.</source>
        <translation>{what} „{path}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is no valid JSON: line {line}, column {column}: {reason}.</source>
        <translation>{what} „{path}“ ist kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Correct that place, or make the profile anew with the profile dialog.</source>
        <translation>Korrigieren Sie diese Stelle oder erstellen Sie das Profil neu mit dem Profildialog.</translation>
    </message>
    <message>
        <source>Rounded to decimal places: {steps}.</source>
        <translation>Gerundet auf Nachkommastellen: {steps}.</translation>
    </message>
    <message>
        <source>Nothing is rounded before the classes are assigned.</source>
        <translation>Vor der Klasseneinteilung wird nichts gerundet.</translation>
    </message>
    <message>
        <source>normalised values</source>
        <translation>normierte Werte</translation>
    </message>
    <message>
        <source>combined values</source>
        <translation>zusammengefasste Werte</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Areas with at least {minimum} inhabitants, with values, and not on the exclusion list enter the computation; all others enter neither mean nor standard deviation and get no class.</source>
        <translation>In die Berechnung gehen Gebiete mit mindestens {minimum} Einwohner*innen ein, die Werte haben und nicht auf der Ausschlussliste stehen; alle anderen gehen weder in Mittelwert noch Standardabweichung ein und erhalten keine Klasse.</translation>
    </message>
    <message>
        <source>An area without dynamics values keeps its status.</source>
        <translation>Ein Gebiet ohne Dynamikwerte behält seinen Status.</translation>
    </message>
    <message>
        <source>Each indicator: {normaliser}.</source>
        <translation>Jeder Indikator: {normaliser}.</translation>
    </message>
    <message>
        <source>{fields}: {normaliser}.</source>
        <translation>{fields}: {normaliser}.</translation>
    </message>
    <message>
        <source>scaled from the smallest to the largest value onto {low} to {high}</source>
        <translation>vom kleinsten bis zum größten Wert auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>scaled from given bounds onto {low} to {high}</source>
        <translation>von vorgegebenen Grenzen auf {low} bis {high} skaliert</translation>
    </message>
    <message>
        <source>the number of areas</source>
        <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
        <source>taken as it is</source>
        <translation>unverändert übernommen</translation>
    </message>
    <message>
        <source>unweighted mean of the valid areas</source>
        <translation>ungewichtetes Mittel der gültigen Gebiete</translation>
    </message>
    <message>
        <source>population-weighted mean</source>
        <translation>mit der Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>n − 1</source>
        <translation>n − 1</translation>
    </message>
    <message>
        <source>population-weighted standard deviation (divisor {divisor})</source>
        <translation>mit der Einwohnerzahl gewichtete Standardabweichung (Nenner {divisor})</translation>
    </message>
    <message>
        <source>standard deviation of the areas (divisor {divisor})</source>
        <translation>Standardabweichung der Gebiete (Nenner {divisor})</translation>
    </message>
    <message>
        <source>z = ({value} − centre) / spread; centre: {centre}; spread: {spread}</source>
        <translation>z = ({value} − Zentrum) / Streuung; Zentrum: {centre}; Streuung: {spread}</translation>
    </message>
    <message>
        <source>The weighted values of an area are summed, status and dynamics apart.</source>
        <translation>Die gewichteten Werte eines Gebiets werden summiert, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The weighted geometric mean of an area&apos;s values is taken, status and dynamics apart.</source>
        <translation>Aus den Werten eines Gebiets wird das gewichtete geometrische Mittel gebildet, Status und Dynamik getrennt.</translation>
    </message>
    <message>
        <source>The result is the index; it is not standardised again.</source>
        <translation>Das Ergebnis ist der Index; er wird nicht noch einmal standardisiert.</translation>
    </message>
    <message>
        <source>The result is normalised once more and gives the index: {normaliser}.</source>
        <translation>Das Ergebnis wird noch einmal normiert und ergibt den Index: {normaliser}.</translation>
    </message>
    <message>
        <source>A high index means much disadvantage.</source>
        <translation>Ein hoher Indexwert bedeutet starke Benachteiligung.</translation>
    </message>
    <message>
        <source>The sign is turned: a high index means little disadvantage.</source>
        <translation>Das Vorzeichen ist umgekehrt: Ein hoher Indexwert bedeutet geringe Benachteiligung.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should hold numbers, but holds text that is none: {wrong}.</source>
        <translation>Das Feld „{field}“ soll Zahlen enthalten, enthält aber Text, der keine Zahl ist: {wrong}.</translation>
    </message>
    <message>
        <source>Correct these values. The field has decimal commas, so a dot may only separate thousands.</source>
        <translation>Korrigieren Sie diese Werte. Das Feld hat Dezimalkommas, ein Punkt darf also nur Tausender trennen.</translation>
    </message>
    <message>
        <source>Correct these values, leave them empty, or name them as missing in the method profile.</source>
        <translation>Korrigieren Sie diese Werte, lassen Sie sie leer oder nennen Sie sie im Methodenprofil als fehlend.</translation>
    </message>
    <message>
        <source>Run the QGIS installer (OSGeo4W setup) again and choose: {packages}.</source>
        <translation>Starten Sie das QGIS-Installationsprogramm (OSGeo4W-Setup) noch einmal und wählen Sie: {packages}.</translation>
    </message>
    <message>
        <source>Install the current QGIS for macOS, which contains them.</source>
        <translation>Installieren Sie das aktuelle QGIS für macOS; es enthält sie.</translation>
    </message>
    <message>
        <source>Install them with the package manager, for example: sudo apt install {packages}</source>
        <translation>Installieren Sie sie mit der Paketverwaltung, zum Beispiel: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python lacks these packages, which this tool needs: {packages}.</source>
        <translation>Dem Python von QGIS fehlen diese Pakete, die das Werkzeug braucht: {packages}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {fields}. It has: {existing}.</source>
        <translation>Der Layer „{layer}“ hat kein Feld {fields}. Vorhanden sind: {existing}.</translation>
    </message>
    <message>
        <source>Choose one of these fields, or the right layer.</source>
        <translation>Wählen Sie eines dieser Felder oder den richtigen Layer.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose another id field.</source>
        <translation>Ergänzen Sie die Schlüssel oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should name each area once, but these ids occur more than once: {ids}.</source>
        <translation>Das Feld „{field}“ soll jedes Gebiet einmal benennen; diese Schlüssel kommen mehrfach vor: {ids}.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another id field.</source>
        <translation>Entfernen Sie die Dubletten oder wählen Sie ein anderes Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is of type {type}; expected a number, or text that holds numbers.</source>
        <translation>Das Feld „{field}“ ist vom Typ {type}; erwartet wird eine Zahl oder Text, der Zahlen enthält.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>These fields of the layer are replaced by results of the same name: {fields}.</source>
        <translation>Diese Felder des Layers werden durch gleichnamige Ergebnisse ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>A row could not be written to the output: {reason}.</source>
        <translation>Eine Zeile konnte nicht in die Ausgabe geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the free space, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Method profiles…</source>
        <translation>Methodenprofile …</translation>
    </message>
    <message>
        <source>The method stored with &apos;{name}&apos; is no valid JSON: {reason}.</source>
        <translation>Die mit „{name}“ gespeicherte Methode ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>Compute the index anew, or remove the metadata item &apos;sozialplanung&apos;.</source>
        <translation>Berechnen Sie den Index neu oder entfernen Sie den Metadateneintrag „sozialplanung“.</translation>
    </message>
    <message>
        <source>Titles and classes of the social index</source>
        <translation>Titel und Klassen des Sozialindex</translation>
    </message>
    <message>
        <source>Check that no other program has the file open.</source>
        <translation>Prüfen Sie, ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Choose a file of its own for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine eigene Datei.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; is the file of an input. It would be destroyed while it is read.</source>
        <translation>Die Ausgabe „{path}“ ist die Datei einer Eingabe. Sie würde beim Lesen zerstört.</translation>
    </message>
    <message>
        <source>Choose another file for the result.</source>
        <translation>Wählen Sie für das Ergebnis eine andere Datei.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Die Ausgabe „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that no program has the file open.</source>
        <translation>Prüfen Sie, ob der Ordner existiert, ob Sie dort schreiben dürfen und ob ein Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; could not be written: {reason}.</source>
        <translation>Die Datei „{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; exists, but is no readable GeoPackage: {reason}.</source>
        <translation>Die Ausgabe „{path}“ existiert, ist aber kein lesbares GeoPackage: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file, or remove that one first.</source>
        <translation>Wählen Sie eine andere Datei oder löschen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>No status indicator was chosen.</source>
        <translation>Es wurde kein Statusindikator gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one status field.</source>
        <translation>Wählen Sie mindestens ein Statusfeld.</translation>
    </message>
    <message>
        <source>These inverted fields are not among the chosen indicators: {fields}.</source>
        <translation>Diese umgekehrten Felder gehören nicht zu den gewählten Indikatoren: {fields}.</translation>
    </message>
    <message>
        <source>Choose them as status or dynamics fields, or leave them out of the inverted ones.</source>
        <translation>Wählen Sie sie als Status- oder Dynamikfelder, oder nehmen Sie sie aus den umgekehrten heraus.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen as an indicator more than once.</source>
        <translation>Das Feld „{field}“ wurde mehrfach als Indikator gewählt.</translation>
    </message>
    <message>
        <source>Choose each field once; to make it count more, give it a weight.</source>
        <translation>Wählen Sie jedes Feld nur einmal; soll es stärker zählen, geben Sie ihm ein Gewicht.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen both as an indicator and as id or population.</source>
        <translation>Das Feld „{field}“ wurde als Indikator und zugleich als Schlüssel oder Einwohnerzahl gewählt.</translation>
    </message>
    <message>
        <source>Choose another field for one of the two.</source>
        <translation>Wählen Sie für eines von beiden ein anderes Feld.</translation>
    </message>
    <message>
        <source>These input fields have the names of result fields and would be replaced: {fields}.</source>
        <translation>Diese Eingabefelder heißen wie Ergebnisfelder und würden ersetzt: {fields}.</translation>
    </message>
    <message>
        <source>Rename them first, for example with &apos;Refactor fields&apos;.</source>
        <translation>Benennen Sie sie vorher um, zum Beispiel mit „Felder überarbeiten“.</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Methode: {method}</translation>
    </message>
    <message>
        <source>No population field was chosen, so the minimum population of {minimum:g} was not checked.</source>
        <translation>Es wurde kein Feld mit der Einwohnerzahl gewählt; die Mindesteinwohnerzahl von {minimum:g} wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>{valid} of {total} areas are in the index, {excluded} are excluded.</source>
        <translation>{valid} von {total} Gebieten sind im Index, {excluded} sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is infinite in these rows: {ids}.</source>
        <translation>„{field}“ ist in diesen Zeilen unendlich: {ids}.</translation>
    </message>
    <message>
        <source>Compute the index anew.</source>
        <translation>Berechnen Sie den Index neu.</translation>
    </message>
    <message>
        <source>{count} of {total} areas have a class.</source>
        <translation>{count} von {total} Gebieten haben eine Klasse.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field {missing}. Its fields are: {fields}.</source>
        <translation>Im Layer „{layer}“ fehlt: {missing}. Vorhandene Felder: {fields}.</translation>
    </message>
    <message>
        <source>Choose the profile that the layer was classified with.</source>
        <translation>Wählen Sie das Profil, mit dem der Layer klassifiziert wurde.</translation>
    </message>
    <message>
        <source>{name}, dynamics unknown</source>
        <translation>{name}, Dynamik unbekannt</translation>
    </message>
    <message>
        <source>Classify social index</source>
        <translation>Sozialindex klassifizieren</translation>
    </message>
    <message>
        <source>index,class,status,dynamics,attention,style,social map</source>
        <translation>Index,Klasse,Status,Dynamik,Aufmerksamkeitsbedarf,Stil,Sozialkarte</translation>
    </message>
    <message>
        <source>Puts areas into the classes of a method profile, from their status and dynamics index, and styles the layer: colours or hatches of the classes, code labels, and a hatch for areas without a class.

Without a dynamics index the areas are classified by status alone.</source>
        <translation>Ordnet Gebiete nach Status- und Dynamikindex den Klassen eines Methodenprofils zu und gestaltet den Layer: Farben oder Schraffuren der Klassen, Codes als Beschriftung und eine Schraffur für Gebiete ohne Zuordnung.

Ohne Dynamikindex wird allein nach dem Status klassifiziert.</translation>
    </message>
    <message>
        <source>Usually status_index.</source>
        <translation>Meist status_index.</translation>
    </message>
    <message>
        <source>Usually dynamics_index; may be empty.</source>
        <translation>Meist dynamics_index; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Classified social index</source>
        <translation>Klassifizierter Sozialindex</translation>
    </message>
    <message>
        <source>Minimum population (empty: as in the profile)</source>
        <translation>Mindesteinwohnerzahl (leer: wie im Profil)</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <source>The key of the areas. It must be unique.</source>
        <translation>Der Schlüssel der Gebiete. Er muss eindeutig sein.</translation>
    </message>
    <message>
        <source>Status indicators</source>
        <translation>Statusindikatoren</translation>
    </message>
    <message>
        <source>Rates in percent; higher means more disadvantage, unless the field is inverted.</source>
        <translation>Quoten in Prozent; höher heißt mehr Benachteiligung, sofern das Feld nicht umgekehrt ist.</translation>
    </message>
    <message>
        <source>Dynamics indicators</source>
        <translation>Dynamikindikatoren</translation>
    </message>
    <message>
        <source>Changes of the rates in percentage points. Without them only the status index is computed.</source>
        <translation>Veränderungen der Quoten in Prozentpunkten. Ohne sie wird nur der Statusindex berechnet.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Inhabitants at the end of the window; empty excludes the area.</source>
        <translation>Einwohner*innen am Ende des Zeitraums; ein Gebiet, dessen Wert fehlt, wird ausgeschlossen.</translation>
    </message>
    <message>
        <source>Population at the begin of the window</source>
        <translation>Einwohnerzahl zu Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>An area needs the minimum population at the begin and at the end.</source>
        <translation>Ein Gebiet braucht die Mindesteinwohnerzahl am Anfang und am Ende.</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <source>Names of the areas for the method report.</source>
        <translation>Namen der Gebiete für den Methodenbericht.</translation>
    </message>
    <message>
        <source>Inverted indicators</source>
        <translation>Umgekehrte Indikatoren</translation>
    </message>
    <message>
        <source>Indicators in which a high value means little disadvantage.</source>
        <translation>Indikatoren, bei denen ein hoher Wert geringe Benachteiligung bedeutet.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights that differ from the profile&apos;s: s1=2; s3=0.5</source>
        <translation>Gewichte, die vom Profil abweichen: s1=2; s3=0,5</translation>
    </message>
    <message>
        <source>Ids separated by comma or line, each with a reason if you like: 10010203 = outlier</source>
        <translation>Schlüssel, durch Komma oder Zeilenumbruch getrennt, auf Wunsch mit Grund: 10010203 = Ausreißer</translation>
    </message>
    <message>
        <source>One &apos;id = remark&apos; per line. They become footnotes of the method report.</source>
        <translation>Je Zeile „Schlüssel = Anmerkung“. Daraus werden Fußnoten im Methodenbericht.</translation>
    </message>
    <message>
        <source>A built-in profile (mss, oberhausen) or the path of your own profile file.</source>
        <translation>Ein mitgeliefertes Profil (mss, oberhausen) oder der Pfad Ihrer eigenen Profildatei.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Method report</source>
        <translation>Methodenbericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>A page that explains every class: method, coverage, correlations, contributions.</source>
        <translation>Eine Seite, die jede Klasse begründet: Methode, Abdeckung, Korrelationen, Beiträge.</translation>
    </message>
    <message>
        <source>Compute social index</source>
        <translation>Sozialindex berechnen</translation>
    </message>
    <message>
        <source>index,indicators,status,dynamics,deprivation,standardise,z score,poverty</source>
        <translation>Index,Indikatoren,Status,Dynamik,Benachteiligung,standardisieren,z-Wert,Armut</translation>
    </message>
    <message>
        <source>Areas in the index</source>
        <translation>Gebiete im Index</translation>
    </message>
    <message>
        <source>Excluded areas</source>
        <translation>Ausgeschlossene Gebiete</translation>
    </message>
    <message>
        <source>Social index map</source>
        <translation>Sozialindexkarte</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas, classifies them and styles the layer: the tools &apos;Compute social index&apos; and &apos;Classify social index&apos; in one step.

The method report explains every class.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten, klassifiziert sie und gestaltet den Layer: die Werkzeuge „Sozialindex berechnen“ und „Sozialindex klassifizieren“ in einem Schritt.

Der Methodenbericht begründet jede Klasse.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>z score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>z score of the logarithm</source>
        <translation>z-Wert des Logarithmus</translation>
    </message>
    <message>
        <source>Min-max scale</source>
        <translation>Min-Max-Skala</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Rank, exponentially transformed</source>
        <translation>Rang, exponentiell transformiert</translation>
    </message>
    <message>
        <source>None (values as they are)</source>
        <translation>Keine (Werte unverändert)</translation>
    </message>
    <message>
        <source>mean of the areas</source>
        <translation>Mittel der Gebiete</translation>
    </message>
    <message>
        <source>mean weighted by population</source>
        <translation>nach Einwohnerzahl gewichtetes Mittel</translation>
    </message>
    <message>
        <source>given value</source>
        <translation>vorgegebener Wert</translation>
    </message>
    <message>
        <source>weighted by population</source>
        <translation>nach Einwohnerzahl gewichtet</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>dem Zentrum</translation>
    </message>
    <message>
        <source>the smallest rank</source>
        <translation>den kleinsten Rang</translation>
    </message>
    <message>
        <source>the mean rank</source>
        <translation>den mittleren Rang</translation>
    </message>
    <message>
        <source>the largest rank</source>
        <translation>den größten Rang</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>more disadvantage</source>
        <translation>mehr Benachteiligung</translation>
    </message>
    <message>
        <source>less disadvantage</source>
        <translation>weniger Benachteiligung</translation>
    </message>
    <message>
        <source>part of the index</source>
        <translation>geht in den Index ein</translation>
    </message>
    <message>
        <source>context: reported, not summed</source>
        <translation>Kontext: berichtet, nicht summiert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>Geometrisches Mittel</translation>
    </message>
    <message>
        <source>values of the index</source>
        <translation>Werte des Index</translation>
    </message>
    <message>
        <source>quantiles (shares of the areas)</source>
        <translation>Quantile (Anteile der Gebiete)</translation>
    </message>
    <message>
        <source>this class</source>
        <translation>dieser Klasse</translation>
    </message>
    <message>
        <source>no index and no class</source>
        <translation>kein Index und keine Klasse</translation>
    </message>
    <message>
        <source>status class alone</source>
        <translation>nur die Statusklasse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle Gebiete</translation>
    </message>
    <message>
        <source>Status classes</source>
        <translation>Statusklassen</translation>
    </message>
    <message>
        <source>Dynamics classes</source>
        <translation>Dynamikklassen</translation>
    </message>
    <message>
        <source>The indicator field &apos;{field}&apos; is listed twice.</source>
        <translation>Das Indikatorfeld „{field}“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>An indicator has no field name.</source>
        <translation>Ein Indikator hat keinen Feldnamen.</translation>
    </message>
    <message>
        <source>Give each indicator the name of its field, each one once, or remove it.</source>
        <translation>Geben Sie jedem Indikator den Namen seines Feldes, jeden nur einmal, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From the default; type a number to give this indicator a weight of its own</source>
        <translation>Aus der Vorgabe; geben Sie eine Zahl ein, um diesem Indikator ein eigenes Gewicht zu geben</translation>
    </message>
    <message>
        <source>all other indicators</source>
        <translation>alle anderen Indikatoren</translation>
    </message>
    <message>
        <source>Method profile saved: {path}</source>
        <translation>Methodenprofil gespeichert: {path}</translation>
    </message>
    <message>
        <source>QGIS could not export the page</source>
        <translation>QGIS konnte die Seite nicht exportieren</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, that there is space left, and that no other program has the file open.</source>
        <translation>Prüfen Sie, ob Sie im Ordner schreiben dürfen, ob noch Speicherplatz frei ist und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Scale 1:{scale}</source>
        <translation>Maßstab 1:{scale}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;, field &apos;{field}&apos;: profile &apos;{profile}&apos; has classes {known}, but not {unknown}.</source>
        <translation>Layer „{layer}“, Feld „{field}“: Das Profil „{profile}“ kennt die Klassen {known}, aber nicht {unknown}.</translation>
    </message>
    <message>
        <source>Empty: the method stored with the layer, else mss.</source>
        <translation>Leer: die mit dem Layer gespeicherte Methode, sonst mss.</translation>
    </message>
    <message>
        <source>n (population)</source>
        <translation>n (Grundgesamtheit)</translation>
    </message>
    <message>
        <source>n − 1 (sample)</source>
        <translation>n − 1 (Stichprobe)</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>ungewichtet</translation>
    </message>
    <message>
        <source>the mean</source>
        <translation>dem Mittel</translation>
    </message>
    <message>
        <source>next class</source>
        <translation>nächster Klasse</translation>
    </message>
    <message>
        <source>Name (de)</source>
        <translation>Name (de)</translation>
    </message>
    <message>
        <source>Name (en)</source>
        <translation>Name (en)</translation>
    </message>
    <message>
        <source>Limit in</source>
        <translation>Grenze in</translation>
    </message>
    <message>
        <source>Meaning (de)</source>
        <translation>Bedeutung (de)</translation>
    </message>
    <message>
        <source>Meaning (en)</source>
        <translation>Bedeutung (en)</translation>
    </message>
    <message>
        <source>The name &apos;{name}&apos; belongs to a built-in profile.</source>
        <translation>Der Name „{name}“ gehört zu einem mitgelieferten Profil.</translation>
    </message>
    <message>
        <source>Give the profile a name of its own, since results carry it.</source>
        <translation>Geben Sie dem Profil einen eigenen Namen, denn die Ergebnisse tragen ihn.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; lies in the folder of the built-in profiles.</source>
        <translation>„{path}“ liegt im Ordner der mitgelieferten Profile.</translation>
    </message>
    <message>
        <source>Choose a folder of your own: this one is replaced with each new version of the plugin.</source>
        <translation>Wählen Sie einen eigenen Ordner: Dieser wird mit jeder neuen Version der Erweiterung ersetzt.</translation>
    </message>
    <message>
        <source>The profile cannot be saved as &apos;{path}&apos;: {reason}.</source>
        <translation>Das Profil lässt sich nicht als „{path}“ speichern: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Open method profile</source>
        <translation>Methodenprofil öffnen</translation>
    </message>
    <message>
        <source>Method profiles</source>
        <translation>Methodenprofile</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Computation</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The changes to this profile have not been saved. Discard them?</source>
        <translation>Die Änderungen an diesem Profil sind nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>{profile} – cannot be saved yet: {reason}</source>
        <translation>{profile} – noch nicht zu speichern: {reason}</translation>
    </message>
    <message>
        <source>{profile} – valid</source>
        <translation>{profile} – gültig</translation>
    </message>
    <message>
        <source>Save method profile</source>
        <translation>Methodenprofil speichern</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is there already.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose that file itself to replace it, or another name.</source>
        <translation>Wählen Sie die Datei selbst aus, um sie zu ersetzen, oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose a layer that the tool &apos;Classify social index&apos; has made.</source>
        <translation>Wählen Sie einen Layer, den das Werkzeug „Sozialindex klassifizieren“ erzeugt hat.</translation>
    </message>
    <message>
        <source>Areas with fewer inhabitants get no index.</source>
        <translation>Gebiete mit weniger Einwohner*innen erhalten keinen Index.</translation>
    </message>
    <message>
        <source>the given value {value}</source>
        <translation>der vorgegebene Wert {value}</translation>
    </message>
    <message>
        <source>Colours that the colour-blind can tell apart</source>
        <translation>Farben, die auch bei Farbfehlsichtigkeit unterscheidbar sind</translation>
    </message>
    <message>
        <source>Colours of Berlin&apos;s monitoring</source>
        <translation>Farben des Berliner Monitorings</translation>
    </message>
    <message>
        <source>Grey with hatches, for black-and-white copies</source>
        <translation>Grau mit Schraffuren, für Schwarz-Weiß-Kopien</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>Wie in QGIS</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Language of class names, legend and report</source>
        <translation>Sprache von Klassennamen, Legende und Bericht</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Mean and standard deviation (SD, divisor n) are unweighted, over the valid areas.</source>
        <translation>Mittelwert und Standardabweichung (SD, Nenner n) sind ungewichtet, über die gültigen Gebiete.</translation>
    </message>
    <message>
        <source>{indicator} (inverted: high = little disadvantage)</source>
        <translation>{indicator} (umgekehrt: hoch = geringe Benachteiligung)</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>Method and style could not be stored in &apos;{path}&apos;: {reason}.</source>
        <translation>Methode und Gestaltung konnten nicht in „{path}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The weights are too large: the sum of the indicators is infinite.</source>
        <translation>Die Gewichte sind zu groß: Die Summe der Indikatoren ist unendlich.</translation>
    </message>
    <message>
        <source>Reduce them.</source>
        <translation>Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>The spread of &apos;{name}&apos; is {spread:g}: such values cannot be standardised.</source>
        <translation>Die Streuung von „{name}“ ist {spread:g}: Solche Werte lassen sich nicht standardisieren.</translation>
    </message>
    <message>
        <source>Check the column: its values are too small or too large, or all weight lies on one area.</source>
        <translation>Prüfen Sie die Spalte: Die Werte sind zu klein oder zu groß, oder alles Gewicht liegt auf einem Gebiet.</translation>
    </message>
    <message>
        <source>The profile weights by population, but the valid areas have no inhabitants.</source>
        <translation>Das Profil gewichtet mit der Einwohnerzahl, aber die gültigen Gebiete haben keine Einwohner*innen.</translation>
    </message>
    <message>
        <source>Check the population field.</source>
        <translation>Prüfen Sie das Feld mit der Einwohnerzahl.</translation>
    </message>
    <message>
        <source>a whole number of at most {most}</source>
        <translation>eine ganze Zahl bis {most}</translation>
    </message>
    <message>
        <source>Changed in this run</source>
        <translation>In diesem Lauf geändert</translation>
    </message>
    <message>
        <source>{what} &apos;{path}&apos; is nested too deeply.</source>
        <translation>{what} „{path}“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>No population was given, so the minimum population was not checked.</source>
        <translation>Es wurde keine Einwohnerzahl angegeben; die Mindesteinwohnerzahl wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>These values mean missing: {values}.</source>
        <translation>Diese Werte bedeuten „fehlt“: {values}.</translation>
    </message>
    <message>
        <source>Special need for attention: {rules}.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf: {rules}.</translation>
    </message>
    <message>
        <source>The format of &apos;{path}&apos; cannot hold the result: it cuts field names or has no empty values.</source>
        <translation>Das Format von „{path}“ kann das Ergebnis nicht aufnehmen: Es kürzt Feldnamen oder kennt keine leeren Werte.</translation>
    </message>
    <message>
        <source>Choose a GeoPackage (.gpkg).</source>
        <translation>Wählen Sie ein GeoPackage (.gpkg).</translation>
    </message>
    <message>
        <source>The output &apos;{path}&apos; holds other layers: {layers}. They would be lost.</source>
        <translation>Die Ausgabe „{path}“ enthält andere Layer: {layers}. Sie gingen verloren.</translation>
    </message>
    <message>
        <source>Choose another name: a file of another kind would be lost.</source>
        <translation>Wählen Sie einen anderen Namen: Eine Datei anderer Art ginge verloren.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>you have no right to</source>
        <translation>Ihnen fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>the drive is read-only</source>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Check the free space, your right to write there, and that no other program has the file open.</source>
        <translation>Prüfen Sie den freien Speicherplatz, Ihre Schreibrechte und ob ein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>weights {value}</source>
        <translation>Gewichte {value}</translation>
    </message>
    <message>
        <source>inverted {value}</source>
        <translation>umgekehrt {value}</translation>
    </message>
    <message>
        <source>minimum population {value}</source>
        <translation>Mindesteinwohnerzahl {value}</translation>
    </message>
    <message>
        <source>No id field was chosen.</source>
        <translation>Es wurde kein Schlüsselfeld gewählt.</translation>
    </message>
    <message>
        <source>Choose the field with the key of the areas.</source>
        <translation>Wählen Sie das Feld mit dem Schlüssel der Gebiete.</translation>
    </message>
    <message>
        <source>The ids in &apos;fid&apos; are not carried over: QGIS numbers the rows of an output anew. Use a key of its own.</source>
        <translation>Die Schlüssel in „fid“ werden nicht übernommen: QGIS nummeriert die Zeilen einer Ausgabe neu. Verwenden Sie einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The output was not written completely: {found} of {expected} rows are there.</source>
        <translation>Die Ausgabe wurde nicht vollständig geschrieben: {found} von {expected} Zeilen sind vorhanden.</translation>
    </message>
    <message>
        <source>Check the free space on the drive, and whether the format can hold all fields.</source>
        <translation>Prüfen Sie den freien Platz auf dem Laufwerk und ob das Format alle Felder aufnehmen kann.</translation>
    </message>
    <message>
        <source>The minimum population should be a number of 0 or more, but is &apos;{value}&apos;.</source>
        <translation>Die Mindesteinwohnerzahl soll eine Zahl ab 0 sein, angegeben ist „{value}“.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty to use the profile&apos;s.</source>
        <translation>Korrigieren Sie sie, oder lassen Sie sie leer; dann gilt die des Profils.</translation>
    </message>
    <message>
        <source>{population} under {minimum}</source>
        <translation>{population} unter {minimum}</translation>
    </message>
    <message>
        <source>Special need for attention by the rule of the profile.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf nach der Regel des Profils.</translation>
    </message>
    <message>
        <source>Shown are the normalised values, which the geometric mean multiplies.</source>
        <translation>Gezeigt sind die normierten Werte, die das geometrische Mittel multipliziert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value; they add up to the combined value.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert; die Beiträge ergeben zusammen den zusammengefassten Wert.</translation>
    </message>
    <message>
        <source>Contributions are weight times normalised value, divided by the sum of the weights.</source>
        <translation>Der Beitrag ist Gewicht mal normierter Wert, geteilt durch die Summe der Gewichte.</translation>
    </message>
    <message>
        <source>Positive ones speak for disadvantage.</source>
        <translation>Positive Beiträge sprechen für Benachteiligung.</translation>
    </message>
    <message>
        <source>The higher, the more they speak for disadvantage.</source>
        <translation>Je höher, desto mehr sprechen sie für Benachteiligung.</translation>
    </message>
    <message>
        <source>{title} (normalised)</source>
        <translation>{title} (normiert)</translation>
    </message>
    <message>
        <source>percentile rank (rank − 1) / (n − 1); ties get {rank}</source>
        <translation>Prozentrang (Rang − 1) / (n − 1); gleiche Werte erhalten {rank}</translation>
    </message>
    <message>
        <source>rank R = 1 − (rank − 1) / N, transformed to −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</source>
        <translation>Rang R = 1 − (Rang − 1) / N, umgeformt zu −{c} ln(1 − R (1 − e^(−100/{c}))), N = {n}</translation>
    </message>
    <message>
        <source>about the centre</source>
        <translation>um das Zentrum</translation>
    </message>
    <message>
        <source>The profile has a setting for &apos;{name}&apos;, but the field is written differently, so it is not used.</source>
        <translation>Das Profil hat eine Einstellung für „{name}“, das Feld wird aber anders geschrieben; sie wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Method and sheets stay with the loaded layer only: a database server has no place for them.</source>
        <translation>Methode und Indikatorenblätter bleiben nur beim geladenen Layer: Ein Datenbankserver hat keinen Platz für sie.</translation>
    </message>
    <message>
        <source>Areas with 0 in every indicator ({count}): {ids}. If 0 means missing there, exclude them.</source>
        <translation>Gebiete mit 0 in jedem Indikator ({count}): {ids}. Falls 0 dort „fehlt“ bedeutet, schließen Sie sie aus.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; has values like -9999 ({count}): {ids}. If they mean missing, name them in the method profile (missing_values).</source>
        <translation>„{field}“ enthält Werte wie -9999 ({count}): {ids}. Falls sie „fehlt“ bedeuten, nennen Sie sie im Methodenprofil (missing_values).</translation>
    </message>
    <message>
        <source>The {field} is no whole number ({count}): {ids}. Was a dot meant to separate thousands?</source>
        <translation>{field}: keine ganze Zahl ({count}): {ids}. Sollte ein Punkt Tausender trennen?</translation>
    </message>
    <message>
        <source>Areas with a status but no dynamics, since values are missing ({count}): {ids}.</source>
        <translation>Gebiete mit Status, aber ohne Dynamik, weil Werte fehlen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>A small change of the data or the method may move these areas ({count}) to the next class.</source>
        <translation>Schon eine kleine Änderung der Daten oder der Methode kann diese Gebiete ({count}) in die Nachbarklasse bringen.</translation>
    </message>
    <message>
        <source>Each area needs an id, but field &apos;{field}&apos; is empty in these rows ({count}): {rows}.</source>
        <translation>Jedes Gebiet braucht einen Schlüssel, aber das Feld „{field}“ ist in diesen Zeilen leer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Method record</source>
        <translation>Methodenangaben</translation>
    </message>
    <message>
        <source>Class stability was not computed: of the counts behind the rates, these fields are missing: {fields}.</source>
        <translation>Die Stabilität der Klassen wurde nicht berechnet: Von den Zählern und Nennern hinter den Quoten fehlen diese Felder: {fields}.</translation>
    </message>
    <message>
        <source>The values in &apos;{field}&apos; are not those of its counts in these areas ({count}): {ids}.</source>
        <translation>Die Werte in „{field}“ passen in diesen Gebieten nicht zu ihren Zählern und Nennern ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Class stability was not computed: it would be that of other rates.</source>
        <translation>Die Stabilität der Klassen wurde nicht berechnet: Sie gälte für andere Quoten.</translation>
    </message>
    <message>
        <source>In {count} of {draws} draws the method could not be carried through; they count as another class.</source>
        <translation>In {count} von {draws} Ziehungen ließ sich die Methode nicht durchführen; sie zählen als andere Klasse.</translation>
    </message>
    <message>
        <source>The city&apos;s total of &apos;{field}&apos; is {total}, but its areas add up to {sum}.</source>
        <translation>Die Stadtsumme von „{field}“ ist {total}, die Gebiete ergeben zusammen aber {sum}.</translation>
    </message>
    <message>
        <source>Give the city row of the same edition, or none.</source>
        <translation>Geben Sie die Stadtzeile desselben Stands an oder keine.</translation>
    </message>
    <message>
        <source>Counts from {low} to {high} are to be withheld, shares of fewer than {least} people.</source>
        <translation>Zu sperren wären Zählwerte von {low} bis {high} und Anteile an weniger als {least} Personen.</translation>
    </message>
    <message>
        <source>Choose numbers of 0 or more, the first one not above the second.</source>
        <translation>Wählen Sie Zahlen ab 0, die erste nicht größer als die zweite.</translation>
    </message>
    <message>
        <source>The editions have no area in common. &apos;{now}&apos; has the ids {ids_now}; &apos;{then}&apos; has {ids_then}.</source>
        <translation>Die beiden Stände haben kein Gebiet gemeinsam. „{now}“ hat die Schlüssel {ids_now}; „{then}“ hat {ids_then}.</translation>
    </message>
    <message>
        <source>Only leading zeros differ: give both editions the same key.</source>
        <translation>Nur die führenden Nullen unterscheiden sich: Geben Sie beiden Ständen den gleichen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the fields with the key of the areas, the same key in both editions.</source>
        <translation>Wählen Sie die Felder mit dem Schlüssel der Gebiete; es muss in beiden Ständen derselbe Schlüssel sein.</translation>
    </message>
    <message>
        <source>within random variation</source>
        <translation>innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>status within random variation</source>
        <translation>Status innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>dynamics within random variation</source>
        <translation>Dynamik innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>new area, not in the earlier edition</source>
        <translation>neues Gebiet, im früheren Stand nicht vorhanden</translation>
    </message>
    <message>
        <source>without a class in the earlier edition</source>
        <translation>im früheren Stand ohne Zuordnung</translation>
    </message>
    <message>
        <source>without a class now</source>
        <translation>jetzt ohne Zuordnung</translation>
    </message>
    <message>
        <source>near a class limit</source>
        <translation>nahe an einer Klassengrenze</translation>
    </message>
    <message>
        <source>new area</source>
        <translation>neues Gebiet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{share} % of the area changed</source>
        <translation>{share} % der Fläche geändert</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>definition: {indicators}</source>
        <translation>Definition: {indicators}</translation>
    </message>
    <message>
        <source>change of boundary ({what})</source>
        <translation>Gebietsänderung ({what})</translation>
    </message>
    <message>
        <source>no own indicator moved this way: the other areas did</source>
        <translation>kein eigener Indikator hat sich in diese Richtung bewegt: Die anderen Gebiete haben sich verschoben</translation>
    </message>
    <message>
        <source>The editions were computed by different methods, so a change of class may come from the method alone. Earlier: {then}. Now: {now}. {differences}.</source>
        <translation>Die beiden Stände wurden nach verschiedenen Methoden berechnet; eine andere Klasse kann daher allein von der Methode kommen. Früher: {then}. Jetzt: {now}. {differences}.</translation>
    </message>
    <message>
        <source>They have different classes, so steps between classes are not counted.</source>
        <translation>Sie haben verschiedene Klassen; um wie viele Klassen sich ein Gebiet bewegt hat, wird daher nicht gezählt.</translation>
    </message>
    <message>
        <source>The hashes of the methods differ only because the names of the fields carry the year.</source>
        <translation>Die Prüfsummen der Methoden unterscheiden sich nur, weil die Feldnamen das Jahr tragen.</translation>
    </message>
    <message>
        <source>No method is stored with {layers}: whether both editions were computed alike is not known. The order of the classes is taken from the profile {profile} where none is stored.</source>
        <translation>Mit {layers} ist keine Methode gespeichert: Ob beide Stände gleich berechnet wurden, ist nicht bekannt. Wo keine gespeichert ist, gilt die Reihenfolge der Klassen des Profils {profile}.</translation>
    </message>
    <message>
        <source>Indicators without a value in one of the layers: {fields}.</source>
        <translation>Indikatoren, die in einem der Layer fehlen: {fields}.</translation>
    </message>
    <message>
        <source>No indicator is in both editions, so changes of class stay unexplained.</source>
        <translation>Kein Indikator kommt in beiden Ständen vor; geänderte Klassen bleiben daher unerklärt.</translation>
    </message>
    <message>
        <source>Only one edition has dynamics: the editions are compared by status alone.</source>
        <translation>Nur einer der Stände hat eine Dynamik: Verglichen wird allein nach dem Status.</translation>
    </message>
    <message>
        <source>{indicator}: the definition changed from {then} to {now}; its change is not interpreted until the earlier value is recomputed.</source>
        <translation>{indicator}: Die Definition wurde von {then} auf {now} geändert; die Veränderung wird nicht gedeutet, bis der frühere Wert neu berechnet ist.</translation>
    </message>
    <message>
        <source>Areas with other boundaries ({count}), whose change is no development: {areas}.</source>
        <translation>Gebietsänderung ({count}): {areas}. Was sich dort geändert hat, ist keine Entwicklung.</translation>
    </message>
    <message>
        <source>New areas ({count}): {areas}.</source>
        <translation>Neue Gebiete ({count}): {areas}.</translation>
    </message>
    <message>
        <source>Dissolved areas ({count}): {areas}.</source>
        <translation>Aufgelöste Gebiete ({count}): {areas}.</translation>
    </message>
    <message>
        <source>Boundaries were not compared: an edition has no polygons. Only ids in one edition were found.</source>
        <translation>Die Grenzen wurden nicht verglichen: Ein Stand hat keine Flächen. Gefunden werden nur Schlüssel, die in einem der Stände fehlen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counts are missing in these areas ({count}), so it leaves them out: {areas}.</source>
        <translation>In diesen Gebieten fehlen Zähler oder Nenner ({count}), er enthält sie daher nicht: {areas}.</translation>
    </message>
    <message>
        <source>How much chance is in the classes is not known for {layers}: the layer has no class stability. It comes from &apos;Compute social index&apos; with numerators and denominators.</source>
        <translation>Wie viel Zufall in den Klassen steckt, ist für {layers} nicht bekannt: Der Layer enthält keine Klassenstabilität. Sie entsteht bei „Sozialindex berechnen“ mit Zählern und Nennern.</translation>
    </message>
    <message>
        <source>a detail of the standardisation or of the classes; see the two profiles</source>
        <translation>eine Einzelheit der Standardisierung oder der Klassen, siehe die beiden Profile</translation>
    </message>
    <message>
        <source>{what}: earlier {then}, now {now}</source>
        <translation>{what}: früher {then}, jetzt {now}</translation>
    </message>
    <message>
        <source>Weight of {field}</source>
        <translation>Gewicht von {field}</translation>
    </message>
    <message>
        <source>Direction of {field}</source>
        <translation>Richtung von {field}</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>high means more disadvantage</source>
        <translation>hoch bedeutet mehr Benachteiligung</translation>
    </message>
    <message>
        <source>Role of {field}</source>
        <translation>Rolle von {field}</translation>
    </message>
    <message>
        <source>Standardisation of {field}</source>
        <translation>Standardisierung von {field}</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version des Profils</translation>
    </message>
    <message>
        <source>Combination of the indicators</source>
        <translation>Zusammenfassung der Indikatoren</translation>
    </message>
    <message>
        <source>Standardisation of the combined values</source>
        <translation>Standardisierung der zusammengefassten Werte</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Sign of the index</source>
        <translation>Vorzeichen des Index</translation>
    </message>
    <message>
        <source>Rule for special need for attention (class codes)</source>
        <translation>Regel für den besonderen Aufmerksamkeitsbedarf (Klassencodes)</translation>
    </message>
    <message>
        <source>Minimum population</source>
        <translation>Mindesteinwohnerzahl</translation>
    </message>
    <message>
        <source>Values that mean missing</source>
        <translation>Werte, die „fehlt“ bedeuten</translation>
    </message>
    <message>
        <source>Areas without dynamics</source>
        <translation>Gebiete ohne Dynamik</translation>
    </message>
    <message>
        <source>Early-warning list: two editions of the social index</source>
        <translation>Frühwarnliste: zwei Stände des Sozialindex</translation>
    </message>
    <message>
        <source>{now} compared with {then}</source>
        <translation>{now} im Vergleich zu {then}</translation>
    </message>
    <message>
        <source>{now} now, {then} earlier, {both} in both editions</source>
        <translation>{now} jetzt, {then} früher, {both} in beiden Ständen</translation>
    </message>
    <message>
        <source>{changed} of {both}</source>
        <translation>{changed} von {both}</translation>
    </message>
    <message>
        <source>{count} of them within random variation</source>
        <translation>davon {count} innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>{count} newly, {gone} no longer</source>
        <translation>{count} neu, {gone} nicht mehr</translation>
    </message>
    <message>
        <source>{worse} worse, {better} better</source>
        <translation>{worse} ungünstiger, {better} günstiger</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Klasse geändert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Data as of {dates}</source>
        <translation>Datenstand {dates}</translation>
    </message>
    <message>
        <source>Earlier class</source>
        <translation>Klasse früher</translation>
    </message>
    <message>
        <source>Rows: class in the earlier edition. Columns: class now. In bold: areas whose class is the same.</source>
        <translation>Zeilen: Klasse im früheren Stand. Spalten: Klasse jetzt. Fett: Gebiete mit unveränderter Klasse.</translation>
    </message>
    <message>
        <source>{what} ({count}): {areas}</source>
        <translation>{what} ({count}): {areas}</translation>
    </message>
    <message>
        <source>New areas</source>
        <translation>Neue Gebiete</translation>
    </message>
    <message>
        <source>Dissolved areas</source>
        <translation>Aufgelöste Gebiete</translation>
    </message>
    <message>
        <source>From class to class</source>
        <translation>Übergänge zwischen den Klassen</translation>
    </message>
    <message>
        <source>A class changes when an area moves against the others: all rates may fall and an area still be worse than the city&apos;s trend.</source>
        <translation>Eine Klasse ändert sich, wenn sich ein Gebiet gegenüber den anderen verschiebt: Alle Quoten können sinken, und ein Gebiet kann sich trotzdem ungünstiger als der Stadttrend entwickeln.</translation>
    </message>
    <message>
        <source>Within random variation: in one of the editions less than 80 % of the random draws around the observed counts give this class; for a rate, its change is smaller than 1.96 standard errors.</source>
        <translation>Innerhalb der Zufallsschwankung: In einem der beiden Stände ergeben weniger als 80 % der Zufallsziehungen um die beobachteten Zählwerte diese Klasse; bei einer Quote ist die Veränderung kleiner als 1,96 Standardfehler.</translation>
    </message>
    <message>
        <source>The list says where to look first. What is the matter is for people who know the area to say.</source>
        <translation>Die Liste zeigt, wo ein genauerer Blick lohnt. Was dahintersteht, wissen die Menschen, die das Gebiet kennen.</translation>
    </message>
    <message>
        <source>How to read the list</source>
        <translation>So ist die Liste zu lesen</translation>
    </message>
    <message>
        <source>Early-warning list: areas that changed</source>
        <translation>Frühwarnliste: Gebiete, deren Klasse sich geändert hat</translation>
    </message>
    <message>
        <source>No area changed its class.</source>
        <translation>In keinem Gebiet hat sich die Klasse geändert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Distance to the limit</source>
        <translation>Abstand zur Grenze</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Unchanged areas within {distance} SD of a class limit</source>
        <translation>Unveränderte Gebiete mit weniger als {distance} Standardabweichungen Abstand zu einer Klassengrenze</translation>
    </message>
    <message>
        <source>Own values and city values in percent, changes in percentage points; for indicators of the dynamics, all are percentage points.</source>
        <translation>Eigene Werte und Stadtwerte in Prozent, Veränderungen in Prozentpunkten; bei Indikatoren der Dynamik sind alle Werte Prozentpunkte.</translation>
    </message>
    <message>
        <source>The first {shown} of {total} areas; the table of changes holds them all.</source>
        <translation>Die ersten {shown} von {total} Gebieten; die Tabelle der Änderungen enthält alle.</translation>
    </message>
    <message>
        <source>The changed areas, indicator by indicator</source>
        <translation>Die geänderten Gebiete, Indikator für Indikator</translation>
    </message>
    <message>
        <source>new: special need for attention</source>
        <translation>neu: besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>{what} worse by {count}</source>
        <translation>{what} um {count} ungünstiger</translation>
    </message>
    <message>
        <source>{what} better by {count}</source>
        <translation>{what} um {count} günstiger</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>against the city</source>
        <translation>gegenüber der Stadt</translation>
    </message>
    <message>
        <source>random variation</source>
        <translation>Zufallsschwankung</translation>
    </message>
    <message>
        <source>other definition</source>
        <translation>andere Definition</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Gebietsgrenze</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>change of class beyond random variation</source>
        <translation>Klassenänderung außerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>{what}, earlier</source>
        <translation>{what}, früher</translation>
    </message>
    <message>
        <source>{what}, now</source>
        <translation>{what}, jetzt</translation>
    </message>
    <message>
        <source>Status: classes for the worse (+) or better (−)</source>
        <translation>Status: Klassen ungünstiger (+) oder günstiger (−)</translation>
    </message>
    <message>
        <source>Dynamics: classes for the worse (+) or better (−)</source>
        <translation>Dynamik: Klassen ungünstiger (+) oder günstiger (−)</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Place in the early-warning list</source>
        <translation>Platz in der Frühwarnliste</translation>
    </message>
    <message>
        <source>Boundary changed</source>
        <translation>Grenze geändert</translation>
    </message>
    <message>
        <source>Share of the area that changed</source>
        <translation>Geänderter Anteil der Fläche</translation>
    </message>
    <message>
        <source>Definition changed</source>
        <translation>Definition geändert</translation>
    </message>
    <message>
        <source>Method changed</source>
        <translation>Methode geändert</translation>
    </message>
    <message>
        <source>Within random variation</source>
        <translation>Innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärt durch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Own value, earlier</source>
        <translation>Eigener Wert, früher</translation>
    </message>
    <message>
        <source>Own value, now</source>
        <translation>Eigener Wert, jetzt</translation>
    </message>
    <message>
        <source>Sign, earlier</source>
        <translation>Zeichen, früher</translation>
    </message>
    <message>
        <source>Sign, now</source>
        <translation>Zeichen, jetzt</translation>
    </message>
    <message>
        <source>Own change (percentage points)</source>
        <translation>Eigene Veränderung (Prozentpunkte)</translation>
    </message>
    <message>
        <source>City value, earlier</source>
        <translation>Stadtwert, früher</translation>
    </message>
    <message>
        <source>City value, now</source>
        <translation>Stadtwert, jetzt</translation>
    </message>
    <message>
        <source>Change of the city value (percentage points)</source>
        <translation>Veränderung des Stadtwerts (Prozentpunkte)</translation>
    </message>
    <message>
        <source>Own change less that of the city (percentage points)</source>
        <translation>Eigene Veränderung abzüglich der des Stadtwerts (Prozentpunkte)</translation>
    </message>
    <message>
        <source>Definition, earlier</source>
        <translation>Definition, früher</translation>
    </message>
    <message>
        <source>Definition, now</source>
        <translation>Definition, jetzt</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Mean and spread of the other level</source>
        <translation>Mittelwert und Streuung der anderen Ebene</translation>
    </message>
    <message>
        <source>The people counted in each area were drawn anew {draws} times at random around the observed rates, and the whole method was applied to each draw. The stability of a class is the share of draws in which the area gets it again; below {stable} % the class lies within chance.</source>
        <translation>Die Zählwerte jedes Gebiets wurden {draws}-mal zufällig um die beobachteten Quoten neu gezogen, und auf jede Ziehung wurde die ganze Methode angewandt. Die Stabilität einer Klasse ist der Anteil der Ziehungen, in denen das Gebiet sie wieder erhält; unter {stable} % liegt die Klasse innerhalb der Zufallsschwankung.</translation>
    </message>
    <message>
        <source>How firm are the classes?</source>
        <translation>Wie sicher sind die Klassen?</translation>
    </message>
    <message>
        <source>The rates pool several reference dates, at which mostly the same people are counted: chance is larger than drawn here, and the stability an upper bound.</source>
        <translation>Die Quoten fassen mehrere Stichtage zusammen, an denen großenteils dieselben Menschen gezählt sind: Der Zufall ist größer als hier gezogen, die Stabilität eine Obergrenze.</translation>
    </message>
    <message>
        <source>In {count} of {draws} draws a step of the method was not possible; they count as another class.</source>
        <translation>In {count} von {draws} Ziehungen war ein Schritt der Methode nicht möglich; sie zählen als andere Klasse.</translation>
    </message>
    <message>
        <source>If nothing changed but chance, {mean} of {areas} areas (5–95 %: {low}–{high}) would still be classed as {classes}; here it is {seen}.</source>
        <translation>Wenn sich nichts änderte außer dem Zufall, kämen immer noch {mean} von {areas} Gebieten (5–95 %: {low}–{high}) als {classes} heraus; hier sind es {seen}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Every area gets its class again in at least {stable} % of the draws.</source>
        <translation>Jedes Gebiet erhält seine Klasse in mindestens {stable} % der Ziehungen wieder.</translation>
    </message>
    <message>
        <source>The class of these areas ({count} of {total}) lies within chance:</source>
        <translation>Die Klasse dieser Gebiete ({count} von {total}) liegt innerhalb der Zufallsschwankung:</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Within chance</source>
        <translation>Innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>status and dynamics</source>
        <translation>Status und Dynamik</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>only both together</source>
        <translation>nur beide zusammen</translation>
    </message>
    <message>
        <source>Each row changes one choice of the method and leaves all others, over the same {total} areas.</source>
        <translation>Jede Zeile ändert eine Festlegung der Methode und lässt alle anderen stehen, über dieselben {total} Gebiete.</translation>
    </message>
    <message>
        <source>Changed choice</source>
        <translation>Geänderte Festlegung</translation>
    </message>
    <message>
        <source>Areas with another class</source>
        <translation>Gebiete mit anderer Klasse</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>not possible: {reason}</source>
        <translation>nicht möglich: {reason}</translation>
    </message>
    <message>
        <source>What if the method were another?</source>
        <translation>Was wäre bei anderer Methode?</translation>
    </message>
    <message>
        <source>Stability of the status</source>
        <translation>Stabilität des Status</translation>
    </message>
    <message>
        <source>Stability of the dynamics</source>
        <translation>Stabilität der Dynamik</translation>
    </message>
    <message>
        <source>Stability of the class</source>
        <translation>Stabilität der Klasse</translation>
    </message>
    <message>
        <source>{what} &apos;{file}&apos;, key &apos;{key}&apos;: expected {allowed}, but {came} came.</source>
        <translation>{what} „{file}“, Schlüssel „{key}“: Erwartet wurde {allowed}, da steht aber {came}.</translation>
    </message>
    <message>
        <source>Without {indicator}</source>
        <translation>Ohne {indicator}</translation>
    </message>
    <message>
        <source>it is the only indicator of its part</source>
        <translation>es ist der einzige Indikator seines Teils</translation>
    </message>
    <message>
        <source>Weight of {indicator} {change} %</source>
        <translation>Gewicht von {indicator} {change} %</translation>
    </message>
    <message>
        <source>Standard deviation with the other divisor (n against n − 1)</source>
        <translation>Standardabweichung mit dem anderen Nenner (n gegen n − 1)</translation>
    </message>
    <message>
        <source>no step divides by a standard deviation</source>
        <translation>kein Schritt teilt durch eine Standardabweichung</translation>
    </message>
    <message>
        <source>The other centre (mean of the areas against population-weighted mean)</source>
        <translation>Das andere Zentrum (Mittel der Gebiete gegen das mit der Einwohnerzahl gewichtete Mittel)</translation>
    </message>
    <message>
        <source>no step has a mean as its centre</source>
        <translation>kein Schritt hat ein Mittel als Zentrum</translation>
    </message>
    <message>
        <source>no population was given</source>
        <translation>es wurde keine Einwohnerzahl angegeben</translation>
    </message>
    <message>
        <source>{combination} of the indicators, standardised again</source>
        <translation>{combination} der Indikatoren, noch einmal standardisiert</translation>
    </message>
    <message>
        <source>{combination} of the indicators, not standardised again</source>
        <translation>{combination} der Indikatoren, nicht noch einmal standardisiert</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; refers to another level (reference &apos;other_level&apos;), which the normalisers {known} can do, but it has {wrong}.</source>
        <translation>Das Profil „{profile}“ bezieht sich auf eine andere Ebene (reference „other_level“). Das können die Normierer {known}, es verwendet aber {wrong}.</translation>
    </message>
    <message>
        <source>Choose other normalisers, or set &apos;reference&apos; to &apos;own&apos;.</source>
        <translation>Wählen Sie andere Normierer, oder setzen Sie „reference“ auf „own“.</translation>
    </message>
    <message>
        <source>Centre and spread of each indicator and of the combined values are those of the valid areas of another level: an index of 1 is one standard deviation of that level.</source>
        <translation>Zentrum und Streuung jedes Indikators und der zusammengefassten Werte sind die der gültigen Gebiete einer anderen Ebene: Ein Index von 1 ist eine Standardabweichung jener Ebene.</translation>
    </message>
    <message>
        <source>Each rate is made of the counts of {number} reference dates, summed.</source>
        <translation>Jede Quote ist aus den summierten Zählwerten von {number} Stichtagen gebildet.</translation>
    </message>
    <message>
        <source>{name}: counts are 0 or more, but &apos;{count}&apos; has ({number}): {rows}.</source>
        <translation>{name}: Zählwerte sind nie kleiner als 0 und immer endlich, aber „{count}“ enthält ({number}): {rows}.</translation>
    </message>
    <message>
        <source>{area} ({part} of {whole})</source>
        <translation>{area} ({part} von {whole})</translation>
    </message>
    <message>
        <source>{name}: the numerator &apos;{part}&apos; is above the denominator &apos;{whole}&apos; in these areas ({number}): {rows}.</source>
        <translation>{name}: Der Zähler „{part}“ ist in diesen Gebieten größer als der Nenner „{whole}“ ({number}): {rows}.</translation>
    </message>
    <message>
        <source>Are the two mixed up, or of different dates? Where it is meant, set &apos;may_exceed&apos; for the indicator.</source>
        <translation>Sind die beiden vertauscht, oder von verschiedenen Stichtagen? Wo es so gemeint ist, setzen Sie „may_exceed“ für den Indikator.</translation>
    </message>
    <message>
        <source>{name}: counts of {rows} are withheld or missing, so the city value is that of the city row.</source>
        <translation>{name}: Zählwerte von {rows} sind gesperrt oder fehlen; der Stadtwert stammt deshalb aus der Stadtzeile.</translation>
    </message>
    <message>
        <source>{name}: the city value leaves out {rows}: numerator or denominator are withheld or missing there, and there is no city row with both.</source>
        <translation>{name}: Der Stadtwert lässt {rows} aus: Zähler oder Nenner ist dort gesperrt oder fehlt, und eine Stadtzeile mit beiden gibt es nicht.</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>{name}, {what}: the rows add up to {sum}, but the city row says {own}. The sum is used.</source>
        <translation>{name}, {what}: Die Zeilen ergeben zusammen {sum}, die Stadtzeile nennt {own}. Gerechnet wird mit der Summe.</translation>
    </message>
    <message>
        <source>{name} (earlier edition)</source>
        <translation>{name} (früherer Stand)</translation>
    </message>
    <message>
        <source>{name}: the city has no change, since its two values cover different areas.</source>
        <translation>{name}: Die Stadt hat keine Veränderung, weil ihre beiden Werte verschiedene Gebiete umfassen.</translation>
    </message>
    <message>
        <source>{name}: no dynamics, since the definition has changed from version {previous} to {version}. Have the earlier counts recomputed by the present definition.</source>
        <translation>{name}: keine Dynamik, denn die Definition hat sich von Version {previous} zu {version} geändert. Lassen Sie die früheren Zählwerte nach der heutigen Definition neu berechnen.</translation>
    </message>
    <message>
        <source>The crosswalk has no row for these areas ({count}): {ids}. Their counts would be lost.</source>
        <translation>Die Umrechnungstabelle hat keine Zeile für diese Gebiete ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>The shares of each old area should add up to 1, but don&apos;t for ({count}): {ids}.</source>
        <translation>Die Anteile jedes alten Gebiets sollten zusammen 1 ergeben, tun es aber nicht bei ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Correct the shares: counts would be lost or doubled.</source>
        <translation>Berichtigen Sie die Anteile: Zählwerte gingen verloren oder würden doppelt gezählt.</translation>
    </message>
    <message>
        <source>The crosswalk needs an old and a new id in each row; one is empty in ({count}): {rows}.</source>
        <translation>Jede Zeile der Umrechnungstabelle braucht einen alten und einen neuen Schlüssel; einer davon ist leer in ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose other fields.</source>
        <translation>Tragen Sie die Schlüssel ein, oder wählen Sie andere Felder.</translation>
    </message>
    <message>
        <source>Shares should be between 0 and 1, but are not in these rows ({count}): {rows}.</source>
        <translation>Anteile sollten zwischen 0 und 1 liegen, tun es aber nicht in diesen Zeilen ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Write shares as 0.25, not as 25 (percent).</source>
        <translation>Schreiben Sie Anteile als 0,25, nicht als 25 (Prozent).</translation>
    </message>
    <message>
        <source>Infinite counts cannot be divided, but these areas have them: {ids}.</source>
        <translation>Unendliche Zählwerte lassen sich nicht aufteilen, aber diese Gebiete haben welche: {ids}.</translation>
    </message>
    <message>
        <source>Expected one row for the city, but these are marked as one: {rows}.</source>
        <translation>Erwartet wird eine Stadtzeile, aber als solche gelten mehrere: {rows}.</translation>
    </message>
    <message>
        <source>Keep one of them, or correct the field &apos;role&apos;.</source>
        <translation>Behalten Sie eine davon, oder berichtigen Sie das Feld „role“.</translation>
    </message>
    <message>
        <source>These areas belong to no group ({count}): {ids}. Their counts would be lost.</source>
        <translation>Diese Gebiete gehören zu keiner Gruppe ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>Fill in the group field for them.</source>
        <translation>Füllen Sie das Gruppenfeld dort aus.</translation>
    </message>
    <message>
        <source>The indicators are no valid JSON: line {line}, column {column}: {reason}.</source>
        <translation>Die Indikatoren sind kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Indicators: unknown keys {strange} in {item}.</source>
        <translation>Indikatoren: unbekannte Angaben {strange} in {item}.</translation>
    </message>
    <message>
        <source>Known keys are: {keys}.</source>
        <translation>Bekannt sind: {keys}.</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has no {part}: a rate needs counts of both.</source>
        <translation>Der Indikator „{name}“ hat keinen {part}: Eine Quote braucht Zählwerte für beide.</translation>
    </message>
    <message>
        <source>Indicator &apos;{name}&apos; has only one of previous numerator and previous denominator.</source>
        <translation>Der Indikator „{name}“ nennt nur den früheren Zähler oder nur den früheren Nenner.</translation>
    </message>
    <message>
        <source>Give both, or none of them.</source>
        <translation>Geben Sie beide an, oder keinen.</translation>
    </message>
    <message>
        <source>These fields would be made more than once: {fields}.</source>
        <translation>Diese Felder würden mehrfach angelegt: {fields}.</translation>
    </message>
    <message>
        <source>Give each indicator a name of its own, that is not that of another one behind &apos;d_&apos;, &apos;num_&apos; or &apos;den_&apos;.</source>
        <translation>Geben Sie jedem Indikator einen eigenen Namen, der auch hinter „d_“, „num_“ oder „den_“ kein anderer ist.</translation>
    </message>
    <message>
        <source>Indicators: &apos;{item}&apos; was given; expected a name, a numerator and a denominator.</source>
        <translation>Indikatoren: Angegeben wurde „{item}“; erwartet werden Name, Zähler und Nenner.</translation>
    </message>
    <message>
        <source>Write one per line: name = numerator / denominator | previous numerator / previous denominator. A name has letters, digits and underscores; an expression with a slash stands in parentheses.</source>
        <translation>Schreiben Sie einen je Zeile: Name = Zähler / Nenner | früherer Zähler / früherer Nenner. Ein Name hat Buchstaben, Ziffern und Unterstriche; ein Ausdruck mit Schrägstrich steht in Klammern.</translation>
    </message>
    <message>
        <source>{found} of {total} areas are assigned; these have no row in the table ({count}): {ids}.</source>
        <translation>{found} von {total} Gebieten zugeordnet; ohne Zeile in der Tabelle sind ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should have each key once, but has these more than once ({count}): {keys}.</source>
        <translation>Das Feld „{field}“ sollte jeden Schlüssel einmal enthalten, diese kommen mehrfach vor ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another key. If there is a row per year, read the table as such.</source>
        <translation>Entfernen Sie die doppelten, oder wählen Sie einen anderen Schlüssel. Steht jedes Jahr in einer eigenen Zeile, lesen Sie die Tabelle als solche ein.</translation>
    </message>
    <message>
        <source>These ids and keys differ in leading zeros only, id (key) ({count}): {pairs}.</source>
        <translation>Diese Schlüssel unterscheiden sich nur in führenden Nullen, Gebiet (Tabelle) ({count}): {pairs}.</translation>
    </message>
    <message>
        <source>If they mean the same areas, switch on &apos;Fill up keys with zeros&apos; (PAD_KEYS).</source>
        <translation>Sind dieselben Gebiete gemeint, schalten Sie „Schlüssel mit Nullen auffüllen“ (PAD_KEYS) ein.</translation>
    </message>
    <message>
        <source>These keys of the table belong to no area: {keys}.</source>
        <translation>Diese Schlüssel der Tabelle gehören zu keinem Gebiet: {keys}.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the table holds {count} of the ids: choose it as the key.</source>
        <translation>Das Feld „{field}“ der Tabelle enthält {count} der Schlüssel der Gebiete: Wählen Sie es als Schlüssel.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the areas holds {count} of the keys: choose it as the id field.</source>
        <translation>Das Feld „{field}“ der Gebiete enthält {count} der Schlüssel: Wählen Sie es als Schlüsselfeld.</translation>
    </message>
    <message>
        <source>The names in &apos;{one}&apos; and &apos;{other}&apos; are the same for {count} areas, but areas are never joined by name: put the ids of field &apos;{field}&apos; into the table&apos;s field &apos;{key}&apos;.</source>
        <translation>Die Namen in „{one}“ und „{other}“ stimmen für {count} Gebiete überein, aber über Namen wird nie zugeordnet: Tragen Sie die Schlüssel aus dem Feld „{field}“ in das Feld „{key}“ der Tabelle ein.</translation>
    </message>
    <message>
        <source>Check that id field and key field hold the same keys, and that the table is that of these areas.</source>
        <translation>Prüfen Sie, ob beide Schlüsselfelder dieselben Schlüssel enthalten und die Tabelle zu diesen Gebieten gehört.</translation>
    </message>
    <message>
        <source>The method profile pools {dates} dates, but &apos;{field}&apos; is no field with a year.</source>
        <translation>Das Methodenprofil fasst {dates} Stichtage zusammen, aber „{field}“ ist kein Feld mit Jahreszahl.</translation>
    </message>
    <message>
        <source>Use fields such as sgb2_2023; expressions cannot be pooled. Or choose a profile that pools no dates.</source>
        <translation>Nehmen Sie Felder wie sgb2_2023; Ausdrücke lassen sich nicht zusammenfassen. Oder wählen Sie ein Profil, das keine Stichtage zusammenfasst.</translation>
    </message>
    <message>
        <source>The method profile pools {dates} dates, but for &apos;{field}&apos; the layer has only: {known}.</source>
        <translation>Das Methodenprofil fasst {dates} Stichtage zusammen, aber zu „{field}“ hat der Layer nur: {known}.</translation>
    </message>
    <message>
        <source>Read the missing years as well, or choose a profile that pools fewer dates.</source>
        <translation>Lesen Sie die fehlenden Jahre mit ein, oder wählen Sie ein Profil, das weniger Stichtage zusammenfasst.</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkten</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Veränderung: {title}</translation>
    </message>
    <message>
        <source>Numerator: {title}</source>
        <translation>Zähler: {title}</translation>
    </message>
    <message>
        <source>Denominator: {title}</source>
        <translation>Nenner: {title}</translation>
    </message>
    <message>
        <source>Earlier numerator: {title}</source>
        <translation>Früherer Zähler: {title}</translation>
    </message>
    <message>
        <source>Earlier denominator: {title}</source>
        <translation>Früherer Nenner: {title}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should hold signs ({known}), but holds: {strange}.</source>
        <translation>Das Feld „{field}“ sollte Zeichen enthalten ({known}), enthält aber: {strange}.</translation>
    </message>
    <message>
        <source>Correct these words, or rename the field if it holds something else.</source>
        <translation>Berichtigen Sie diese Wörter, oder benennen Sie das Feld um, wenn es etwas anderes enthält.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; cannot be read as CSV, line {line}: {reason}.</source>
        <translation>Die Datei „{file}“ lässt sich nicht als CSV lesen, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Check the quotation marks there.</source>
        <translation>Prüfen Sie dort die Anführungszeichen.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no text: expected an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Die Datei „{file}“ ist kein Text: Erwartet wird eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Choose another file, or save it anew as CSV in UTF-8.</source>
        <translation>Wählen Sie eine andere Datei, oder speichern Sie diese neu als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Reading recipe</source>
        <translation>Leseanleitung</translation>
    </message>
    <message>
        <source>There is no reading recipe &apos;{path}&apos;.</source>
        <translation>Es gibt keine Leseanleitung „{path}“.</translation>
    </message>
    <message>
        <source>Check the path, or leave the recipe out.</source>
        <translation>Prüfen Sie den Pfad, oder lassen Sie die Leseanleitung weg.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of row numbers</source>
        <translation>eine Liste von Zeilennummern</translation>
    </message>
    <message>
        <source>a year or a date, such as 2023 or 2023-12-31</source>
        <translation>ein Jahr oder Datum wie 2023 oder 2023-12-31</translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos;.</source>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>File &apos;{path}&apos; is empty.</source>
        <translation>Die Datei „{path}“ ist leer.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Bitten Sie den Absender, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check the path and your right to read it, and that no other program has the file open.</source>
        <translation>Prüfen Sie den Pfad und Ihr Leserecht, und dass kein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>Workbook &apos;{file}&apos; is protected by a password.</source>
        <translation>Die Arbeitsmappe „{file}“ ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Open it with the password and save it without one, or ask the sender for an open copy.</source>
        <translation>Öffnen Sie sie mit dem Kennwort und speichern Sie sie ohne, oder bitten Sie den Absender um eine offene Fassung.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a workbook of the old Excel format (.xls), which is not read.</source>
        <translation>Die Datei „{file}“ ist eine Arbeitsmappe im alten Excel-Format (.xls), das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a web page or an XML table in spite of its name.</source>
        <translation>Die Datei „{file}“ ist trotz ihres Namens eine Webseite oder XML-Tabelle.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no table: expected an Excel workbook (.xlsx) or a CSV file.</source>
        <translation>Die Datei „{file}“ ist keine Tabelle: Erwartet wird eine Excel-Arbeitsmappe (.xlsx) oder eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Workbook &apos;{file}&apos; is broken: {reason}.</source>
        <translation>Die Arbeitsmappe „{file}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no Excel workbook of the usual kind (.xlsx).</source>
        <translation>Die Datei „{file}“ ist keine Excel-Arbeitsmappe der üblichen Art (.xlsx).</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a zip archive, and no Excel workbook.</source>
        <translation>Die Datei „{file}“ ist ein Zip-Archiv und keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it first, and choose one of the files in it.</source>
        <translation>Entpacken Sie es zuerst, und wählen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; (&apos;{title}&apos;) holds percentages, but a rate needs counts: numerator and denominator.</source>
        <translation>Das Feld „{field}“ („{title}“) enthält Prozentwerte, aber eine Quote braucht Zählwerte: Zähler und Nenner.</translation>
    </message>
    <message>
        <source>Choose the field with the number of people, or ask the office for it.</source>
        <translation>Wählen Sie das Feld mit der Zahl der Menschen, oder fragen Sie die Statistikstelle danach.</translation>
    </message>
    <message>
        <source>These rows of &apos;{table}&apos; are neither the city nor &apos;not assignable&apos;, and do not count ({count}): {rows}.</source>
        <translation>Diese Zeilen von „{table}“ sind weder die Stadt noch „nicht zuordenbar“ und zählen nicht mit ({count}): {rows}.</translation>
    </message>
    <message>
        <source>The expression &apos;{text}&apos; should give numbers, but gives ({count}): {wrong}.</source>
        <translation>Der Ausdruck „{text}“ sollte Zahlen ergeben, ergibt aber ({count}): {wrong}.</translation>
    </message>
    <message>
        <source>Correct it; to_int() makes numbers of texts.</source>
        <translation>Berichtigen Sie ihn; to_int() macht aus Texten Zahlen.</translation>
    </message>
    <message>
        <source>Status worse</source>
        <translation>Status ungünstiger</translation>
    </message>
    <message>
        <source>Dynamics worse</source>
        <translation>Dynamik ungünstiger</translation>
    </message>
    <message>
        <source>Dynamics better</source>
        <translation>Dynamik günstiger</translation>
    </message>
    <message>
        <source>Status better</source>
        <translation>Status günstiger</translation>
    </message>
    <message>
        <source>{change}, within random variation</source>
        <translation>{change}, innerhalb der Zufallsschwankung</translation>
    </message>
    <message>
        <source>Class unchanged</source>
        <translation>Klasse unverändert</translation>
    </message>
    <message>
        <source>Does not compare: new, other boundary or no class</source>
        <translation>nicht vergleichbar: neu, Gebietsänderung oder ohne Zuordnung</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no classes of the social index: the fields {fields} are missing.</source>
        <translation>Layer „{layer}“ enthält keine Klassen des Sozialindex: Die Felder {fields} fehlen.</translation>
    </message>
    <message>
        <source>Run &apos;Classify social index&apos; or &apos;Social index map&apos; on it first.</source>
        <translation>Wenden Sie zuerst „Sozialindex klassifizieren“ oder „Sozialindexkarte“ darauf an.</translation>
    </message>
    <message>
        <source>The editions were computed by different methods: earlier {then}, now {now}. {differences}.</source>
        <translation>Die beiden Stände wurden nach verschiedenen Methoden berechnet: früher {then}, jetzt {now}. {differences}.</translation>
    </message>
    <message>
        <source>Compute both by one method, or allow another method: then each row says that the method changed.</source>
        <translation>Berechnen Sie beide nach einer Methode, oder erlauben Sie verschiedene Methoden: Dann sagt jede Zeile, dass sich die Methode geändert hat.</translation>
    </message>
    <message>
        <source>The city table &apos;{layer}&apos; has none of the indicators. Its fields are: {fields}.</source>
        <translation>Die Stadttabelle „{layer}“ enthält keinen der Indikatoren. Ihre Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the city&apos;s row that &apos;Indicator rates&apos; has made for this edition.</source>
        <translation>Wählen Sie die Stadtzeile, die „Quoten bilden“ für diesen Stand erzeugt hat.</translation>
    </message>
    <message>
        <source>The city table &apos;{layer}&apos; should have one row for the city, but has {count}.</source>
        <translation>Die Stadttabelle „{layer}“ soll eine Zeile für die Stadt haben, hat aber {count}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither a field of layer &apos;{layer}&apos; nor an expression: {reason}.</source>
        <translation>„{text}“ ist weder ein Feld des Layers „{layer}“ noch ein Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>It has these fields: {fields}.</source>
        <translation>Er hat diese Felder: {fields}.</translation>
    </message>
    <message>
        <source>The expression &apos;{text}&apos; cannot be evaluated: {reason}.</source>
        <translation>Der Ausdruck „{text}“ lässt sich nicht auswerten: {reason}.</translation>
    </message>
    <message>
        <source>Correct it; &apos;Field calculator&apos; shows what it gives.</source>
        <translation>Berichtigen Sie ihn; der Feldrechner zeigt, was er ergibt.</translation>
    </message>
    <message>
        <source>Read indicators…</source>
        <translation>Indikatoren einlesen…</translation>
    </message>
    <message>
        <source>Profile &apos;{profile}&apos; takes mean and spread from another level, but no layer was chosen for it.</source>
        <translation>Das Profil „{profile}“ nimmt Mittelwert und Streuung von einer anderen Ebene, es wurde aber kein Layer dafür gewählt.</translation>
    </message>
    <message>
        <source>Choose the layer under &apos;Other level&apos;, or a profile with the reference &apos;own&apos;.</source>
        <translation>Wählen Sie den Layer unter „Andere Ebene“, oder ein Profil mit der reference „own“.</translation>
    </message>
    <message>
        <source>A layer was chosen as other level, but profile &apos;{profile}&apos; takes mean and spread from the areas.</source>
        <translation>Als andere Ebene wurde ein Layer gewählt, das Profil „{profile}“ nimmt Mittelwert und Streuung aber von den Gebieten selbst.</translation>
    </message>
    <message>
        <source>Leave &apos;Other level&apos; empty, or choose a profile with the reference &apos;other_level&apos;.</source>
        <translation>Lassen Sie „Andere Ebene“ leer, oder wählen Sie ein Profil mit der reference „other_level“.</translation>
    </message>
    <message>
        <source>Other level &apos;{layer}&apos;: {message}</source>
        <translation>Andere Ebene „{layer}“: {message}</translation>
    </message>
    <message>
        <source>Mean and spread are those of the other level &apos;{layer}&apos;: {valid} of {total} areas.</source>
        <translation>Mittelwert und Streuung sind die der anderen Ebene „{layer}“: {valid} von {total} Gebieten.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; should have a name that ends in .{extension}.</source>
        <translation>Der Name der Datei „{path}“ muss auf .{extension} enden.</translation>
    </message>
    <message>
        <source>Two outputs are to be written to the same file &apos;{path}&apos;.</source>
        <translation>Zwei Ausgaben sollen in dieselbe Datei „{path}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a file of its own for each output.</source>
        <translation>Wählen Sie für jede Ausgabe eine eigene Datei.</translation>
    </message>
    <message>
        <source>Compare two editions of the social index</source>
        <translation>Zwei Stände des Sozialindex vergleichen</translation>
    </message>
    <message>
        <source>index,early warning,edition,change,transition,monitoring,class,attention</source>
        <translation>Index,Frühwarnung,Frühwarnsystem,Stand,Veränderung,Übergang,Monitoring,Klasse,Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Areas with a warning</source>
        <translation>Gebiete mit Frühwarnung</translation>
    </message>
    <message>
        <source>{changed} of {total} areas have another class, {warned} have a warning.</source>
        <translation>{changed} von {total} Gebieten haben eine andere Klasse, {warned} eine Frühwarnung.</translation>
    </message>
    <message>
        <source>{layer} (earlier)</source>
        <translation>{layer} (früher)</translation>
    </message>
    <message>
        <source>City values of the new edition</source>
        <translation>Stadtwerte des neuen Stands</translation>
    </message>
    <message>
        <source>City values of the earlier edition</source>
        <translation>Stadtwerte des früheren Stands</translation>
    </message>
    <message>
        <source>New edition (classified)</source>
        <translation>Neuer Stand (klassifiziert)</translation>
    </message>
    <message>
        <source>Earlier edition (classified)</source>
        <translation>Früherer Stand (klassifiziert)</translation>
    </message>
    <message>
        <source>Id field of the earlier edition</source>
        <translation>Schlüsselfeld des früheren Stands</translation>
    </message>
    <message>
        <source>Empty: the same as in the new edition.</source>
        <translation>Leer: dasselbe wie im neuen Stand.</translation>
    </message>
    <message>
        <source>Names of the areas for the report.</source>
        <translation>Namen der Gebiete für den Bericht.</translation>
    </message>
    <message>
        <source>Compare editions of different methods</source>
        <translation>Stände nach verschiedenen Methoden vergleichen</translation>
    </message>
    <message>
        <source>Then a change of class may come from the method alone; log, report and each row say so.</source>
        <translation>Eine andere Klasse kann dann allein von der Methode kommen; Protokoll, Bericht und jede Zeile sagen es.</translation>
    </message>
    <message>
        <source>Table of changes</source>
        <translation>Tabelle der Änderungen</translation>
    </message>
    <message>
        <source>A row for each changed area and indicator, beside the city value.</source>
        <translation>Eine Zeile je geändertem Gebiet und Indikator, neben dem Stadtwert.</translation>
    </message>
    <message>
        <source>Transition matrix</source>
        <translation>Übergangsmatrix</translation>
    </message>
    <message>
        <source>Numbers of areas by class then (rows) and class now (columns).</source>
        <translation>Anzahl der Gebiete nach Klasse früher (Zeilen) und jetzt (Spalten).</translation>
    </message>
    <message>
        <source>Early-warning list</source>
        <translation>Frühwarnliste</translation>
    </message>
    <message>
        <source>Early-warning report</source>
        <translation>Frühwarnbericht</translation>
    </message>
    <message>
        <source>A page with the list, the transition matrix, and each changed area indicator by indicator.</source>
        <translation>Eine Seite mit der Liste, der Übergangsmatrix und jedem geänderten Gebiet, Indikator für Indikator.</translation>
    </message>
    <message>
        <source>Other level (for profiles with reference &apos;other_level&apos;)</source>
        <translation>Andere Ebene (für Profile mit reference „other_level“)</translation>
    </message>
    <message>
        <source>A layer of larger or smaller areas with the same indicator fields: mean and spread are taken from it.</source>
        <translation>Ein Layer mit größeren oder kleineren Gebieten und denselben Indikatorfeldern: Mittelwert und Streuung werden von dort genommen.</translation>
    </message>
    <message>
        <source>Choose the polygons of the areas.</source>
        <translation>Wählen Sie die Polygone der Gebiete.</translation>
    </message>
    <message>
        <source>Choose the field with the keys of the areas.</source>
        <translation>Wählen Sie das Feld mit den Schlüsseln der Gebiete.</translation>
    </message>
    <message>
        <source>Areas without a row in the tables ({count}): {ids}.</source>
        <translation>Gebiete ohne Zeile in den Tabellen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>{matched} of {areas} areas assigned</source>
        <translation>{matched} von {areas} Gebieten zugeordnet</translation>
    </message>
    <message>
        <source>Some keys differ in leading zeros only.</source>
        <translation>Einige Schlüssel unterscheiden sich nur in führenden Nullen.</translation>
    </message>
    <message>
        <source>Polygons of the areas</source>
        <translation>Polygone der Gebiete</translation>
    </message>
    <message>
        <source>The indicators are joined to the areas.</source>
        <translation>Die Indikatoren sind den Gebieten zugeordnet.</translation>
    </message>
    <message>
        <source>nothing (exactly zero)</source>
        <translation>nichts (genau null)</translation>
    </message>
    <message>
        <source>suppressed or unknown</source>
        <translation>gesperrt oder unbekannt</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>not meaningful</source>
        <translation>nicht sinnvoll</translation>
    </message>
    <message>
        <source>comes later</source>
        <translation>folgt später</translation>
    </message>
    <message>
        <source>value, provisional</source>
        <translation>Wert, vorläufig</translation>
    </message>
    <message>
        <source>value, revised</source>
        <translation>Wert, revidiert</translation>
    </message>
    <message>
        <source>value, estimated</source>
        <translation>Wert, geschätzt</translation>
    </message>
    <message>
        <source>value, uncertain (in brackets)</source>
        <translation>Wert, unsicher (in Klammern)</translation>
    </message>
    <message>
        <source>nothing (no dynamics)</source>
        <translation>nichts (keine Dynamik)</translation>
    </message>
    <message>
        <source>No rates: choose another profile, or add a rate with its numerator and denominator.</source>
        <translation>Keine Quoten: Wählen Sie ein anderes Profil oder fügen Sie eine Quote mit Zähler und Nenner hinzu.</translation>
    </message>
    <message>
        <source>GeoPackage files (*.gpkg)</source>
        <translation>GeoPackage-Dateien (*.gpkg)</translation>
    </message>
    <message>
        <source>[Temporary layer]</source>
        <translation>[Temporärer Layer]</translation>
    </message>
    <message>
        <source>Result layer</source>
        <translation>Ergebnislayer</translation>
    </message>
    <message>
        <source>[Temporary file]</source>
        <translation>[Temporäre Datei]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{rates} rates, {changes} of them with their change</source>
        <translation>Quoten: {rates}, davon mit Veränderung: {changes}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rates and index</source>
        <translation>Quoten und Index</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>rose against the city value: {indicators}</source>
        <translation>gegenüber dem Stadtwert gestiegen: {indicators}</translation>
    </message>
    <message>
        <source>fell against the city value: {indicators}</source>
        <translation>gegenüber dem Stadtwert gesunken: {indicators}</translation>
    </message>
    <message>
        <source>rose: {indicators}</source>
        <translation>gestiegen: {indicators}</translation>
    </message>
    <message>
        <source>fell: {indicators}</source>
        <translation>gesunken: {indicators}</translation>
    </message>
    <message>
        <source>{indicator} {own} (city {city})</source>
        <translation>{indicator} {own} (Stadt {city})</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>The city values then and now do not have the same basis.</source>
        <translation>Die Stadtwerte von früher und jetzt haben nicht dieselbe Grundlage.</translation>
    </message>
    <message>
        <source>The fields have no counts, so there is no city value; changes stand without it.</source>
        <translation>Zu den Feldern gibt es keine Zähler und Nenner, also keinen Stadtwert; die Veränderungen stehen ohne ihn da.</translation>
    </message>
    <message>
        <source>The city value is the sum of the numerators over the sum of the denominators of the areas, without people who cannot be assigned to an area.</source>
        <translation>Der Stadtwert ist die Summe der Zähler durch die Summe der Nenner der Gebiete, ohne die Fälle, die keinem Gebiet zuordenbar sind.</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Was beim Vergleich zu beachten ist</translation>
    </message>
    <message>
        <source>City earlier</source>
        <translation>Stadt früher</translation>
    </message>
    <message>
        <source>City now</source>
        <translation>Stadt jetzt</translation>
    </message>
    <message>
        <source>City +/−</source>
        <translation>Stadt +/−</translation>
    </message>
    <message>
        <source>Sign: {title}</source>
        <translation>Zeichen: {title}</translation>
    </message>
    <message>
        <source>No dynamics because</source>
        <translation>Keine Dynamik wegen</translation>
    </message>
    <message>
        <source>boundary change</source>
        <translation>Gebietsänderung</translation>
    </message>
    <message>
        <source>The earlier counts were converted to the present areas ({how}), so no boundaries are compared.</source>
        <translation>Die früheren Zählwerte wurden auf die heutigen Gebiete umgerechnet ({how}); Grenzen werden deshalb nicht verglichen.</translation>
    </message>
    <message>
        <source>Boundaries could not be compared, since &apos;{layer}&apos; has no polygons; areas are compared by id.</source>
        <translation>Die Grenzen ließen sich nicht vergleichen, denn „{layer}“ hat keine Polygone; verglichen wird über den Schlüssel.</translation>
    </message>
    <message>
        <source>No indicator was given.</source>
        <translation>Es wurde kein Indikator angegeben.</translation>
    </message>
    <message>
        <source>Write one per line: name = numerator / denominator. Or choose a method profile with indicator sheets.</source>
        <translation>Schreiben Sie einen je Zeile: Name = Zähler / Nenner. Oder wählen Sie ein Methodenprofil mit Indikatorblättern.</translation>
    </message>
    <message>
        <source>No field has the title of a numerator or denominator of profile &apos;{profile}&apos;. Titles are: {titles}.</source>
        <translation>Kein Feld trägt den Titel eines Zählers oder Nenners aus dem Profil „{profile}“. Die Titel sind: {titles}.</translation>
    </message>
    <message>
        <source>Write the indicators, one per line: name = numerator / denominator.</source>
        <translation>Schreiben Sie die Indikatoren, einen je Zeile: Name = Zähler / Nenner.</translation>
    </message>
    <message>
        <source>Give the indicator another name, or rename the fields first, for example with &apos;Refactor fields&apos;.</source>
        <translation>Geben Sie dem Indikator einen anderen Namen, oder benennen Sie die Felder vorher um, zum Beispiel mit „Felder überarbeiten“.</translation>
    </message>
    <message>
        <source>{name}: {count} dates are pooled: {fields}.</source>
        <translation>{name}: {count} Stichtage sind zusammengefasst: {fields}.</translation>
    </message>
    <message>
        <source>{name}, earlier edition: {fields}.</source>
        <translation>{name}, früherer Stand: {fields}.</translation>
    </message>
    <message>
        <source>{name}: the two editions share the dates {dates}, which makes the change smaller.</source>
        <translation>{name}: Beide Stände enthalten die Stichtage {dates}; das verkleinert die Veränderung.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>not assigned: counts for the city</source>
        <translation>nicht zuordenbar: zählt für die Stadt</translation>
    </message>
    <message>
        <source>subtotal: left out</source>
        <translation>Zwischensumme: ausgelassen</translation>
    </message>
    <message>
        <source>mean, minimum …: left out</source>
        <translation>Mittel, Minimum …: ausgelassen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>period of the row</source>
        <translation>Zeitbezug der Zeile</translation>
    </message>
    <message>
        <source>indicator of the row</source>
        <translation>Indikator der Zeile</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht eingelesen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>as the cells say</source>
        <translation>wie die Zellen es zeigen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zuordenbar</translation>
    </message>
    <message>
        <source>Ro&amp;w {number}</source>
        <translation>Ze&amp;ile {number}</translation>
    </message>
    <message>
        <source>Ro&amp;w</source>
        <translation>Ze&amp;ile</translation>
    </message>
    <message>
        <source>Colum&amp;n {letter}</source>
        <translation>S&amp;palte {letter}</translation>
    </message>
    <message>
        <source>Colum&amp;n</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no period.</source>
        <translation>„{text}“ ist kein Zeitbezug.</translation>
    </message>
    <message>
        <source>Type a year or a date: 2023 or 31.12.2023.</source>
        <translation>Geben Sie ein Jahr oder ein Datum ein: 2023 oder 31.12.2023.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>In bold: areas that newly need special attention or whose status is worse. They come first; then worse dynamics, then all other changes. Distance: from the nearest class limit, in standard deviations. Rates: own change and that of the city, in percentage points.</source>
        <translation>Fett: Gebiete mit neuem besonderem Aufmerksamkeitsbedarf oder ungünstigerem Status. Sie stehen vorn; dann folgen Gebiete mit ungünstigerer Dynamik, dann alle anderen Änderungen. Abstand: zur nächsten Klassengrenze, in Standardabweichungen. Quoten: eigene Veränderung und die der Stadt, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>The earlier edition has no field &apos;{field}&apos;, so the group of these areas is unknown: {ids}.</source>
        <translation>Der frühere Stand hat kein Feld „{field}“; die Gruppe dieser Gebiete ist deshalb unbekannt: {ids}.</translation>
    </message>
    <message>
        <source>Add the group field to it, or convert its counts to the present areas by a crosswalk first.</source>
        <translation>Ergänzen Sie dort das Gruppenfeld, oder rechnen Sie ihre Zählwerte erst auf die heutigen Gebiete um.</translation>
    </message>
    <message>
        <source>Indicators that profile &apos;{profile}&apos; proposes:</source>
        <translation>Indikatoren nach Vorschlag des Profils „{profile}“:</translation>
    </message>
    <message>
        <source>Rows that are no areas, and not in the output ({count}): {rows}.</source>
        <translation>Zeilen, die keine Gebiete sind und nicht in der Ausgabe stehen ({count}): {rows}.</translation>
    </message>
    <message>
        <source>No dynamics because of other boundaries ({count}): {ids}.</source>
        <translation>Keine Dynamik wegen Gebietsänderung ({count}): {ids}.</translation>
    </message>
    <message>
        <source>{name}: city value {rate} %</source>
        <translation>{name}: Stadtwert {rate} %</translation>
    </message>
    <message>
        <source>no rate, {reason} ({count}): {ids}</source>
        <translation>keine Quote, {reason} ({count}): {ids}</translation>
    </message>
    <message>
        <source>in one edition only</source>
        <translation>nur in einem Stand</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>liegt noch nicht vor</translation>
    </message>
    <message>
        <source>The boundaries of the editions cannot be compared: layer &apos;{layer}&apos; has no coordinate system.</source>
        <translation>Die Grenzen der Stände lassen sich nicht vergleichen: Der Layer „{layer}“ hat kein Koordinatensystem.</translation>
    </message>
    <message>
        <source>Set the layer&apos;s coordinate system.</source>
        <translation>Stellen Sie das Koordinatensystem des Layers ein.</translation>
    </message>
    <message>
        <source>Add the files with the indicators.</source>
        <translation>Fügen Sie die Dateien mit den Indikatoren hinzu.</translation>
    </message>
    <message>
        <source>Open questions: {count}</source>
        <translation>Offene Fragen: {count}</translation>
    </message>
    <message>
        <source>Tables of the statistics office</source>
        <translation>Tabellen der Statistikstelle</translation>
    </message>
    <message>
        <source>Save reading recipe</source>
        <translation>Leseanleitung speichern</translation>
    </message>
    <message>
        <source>Reading recipes</source>
        <translation>Leseanleitungen</translation>
    </message>
    <message>
        <source>Files and sheets</source>
        <translation>Dateien und Tabellenblätter</translation>
    </message>
    <message>
        <source>Recognised as last time</source>
        <translation>Erkannt wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>left out by the reading recipe</source>
        <translation>laut Leseanleitung weggelassen</translation>
    </message>
    <message>
        <source>counts the rows</source>
        <translation>zählt die Zeilen</translation>
    </message>
    <message>
        <source>key or name of another level</source>
        <translation>Schlüssel oder Name einer anderen Ebene</translation>
    </message>
    <message>
        <source>holds dates</source>
        <translation>enthält Datumsangaben</translation>
    </message>
    <message>
        <source>holds texts</source>
        <translation>enthält Texte</translation>
    </message>
    <message>
        <source>Several columns may hold the key of the areas: {columns}.</source>
        <translation>Mehrere Spalten können der Gebietsschlüssel sein: {columns}.</translation>
    </message>
    <message>
        <source>Say which one it is, by its title or letter (KEY, or &apos;key&apos; in the reading recipe).</source>
        <translation>Sagen Sie mit Titel oder Buchstaben, welche es ist (KEY, oder „key“ in der Leseanleitung).</translation>
    </message>
    <message>
        <source>The key is in column {column}</source>
        <translation>Der Schlüssel steht in Spalte {column}</translation>
    </message>
    <message>
        <source>Indicator rates</source>
        <translation>Quoten bilden</translation>
    </message>
    <message>
        <source>indicator,rate,percent,numerator,denominator,change,dynamics,city value,counts,group</source>
        <translation>Indikator,Quote,Prozent,Zähler,Nenner,Veränderung,Dynamik,Stadtwert,Zählwerte,Gruppe</translation>
    </message>
    <message>
        <source>Computes rates in percent from counts, for areas or groups of areas, and their change in percentage points against an earlier edition.

The city value is the sum of numerators over the sum of denominators, &apos;not assignable&apos; included; it is written to a table of its own. Groups get the rate of their sums, never the mean of rates. Withheld and missing counts stay apart: the columns &apos;sign_...&apos; say which is which.

Areas whose polygon differs by more than 2 % from that of the earlier edition, or that exist in one edition only, get no change, and no indicator whose definition has another version.</source>
        <translation>Bildet aus Zählwerten Quoten in Prozent, für Gebiete oder Gruppen von Gebieten, und ihre Veränderung zum früheren Stand in Prozentpunkten.

Der Stadtwert ist die Summe der Zähler durch die Summe der Nenner, „nicht zuordenbar“ eingeschlossen; er steht in einer eigenen Tabelle. Gruppen erhalten die Quote ihrer Summen, nie den Mittelwert von Quoten. Gesperrtes und Fehlendes bleibt getrennt: Die Spalten „sign_...“ sagen, was was ist.

Gebiete, deren Polygon um mehr als 2 % von dem des früheren Stands abweicht oder die es nur in einem Stand gibt, erhalten keine Veränderung, ebenso Indikatoren, deren Definition eine andere Version hat.</translation>
    </message>
    <message>
        <source>City value</source>
        <translation>Stadtwert</translation>
    </message>
    <message>
        <source>Areas or groups with rates</source>
        <translation>Gebiete oder Gruppen mit Quoten</translation>
    </message>
    <message>
        <source>Areas or groups without dynamics</source>
        <translation>Gebiete oder Gruppen ohne Dynamik</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Gives titles and definitions, and says whether several dates are pooled. A built-in profile or a file.</source>
        <translation>Gibt Titel und Definitionen und sagt, ob mehrere Stichtage zusammengefasst werden. Ein mitgeliefertes Profil oder eine Datei.</translation>
    </message>
    <message>
        <source>Areas with counts</source>
        <translation>Gebiete mit Zählwerten</translation>
    </message>
    <message>
        <source>Polygons or a table with one row per area, as &apos;Join indicators&apos; or &apos;Read indicators&apos; make them.</source>
        <translation>Polygone oder eine Tabelle mit einer Zeile je Gebiet, wie „Indikatoren zuordnen“ oder „Indikatoren einlesen“ sie macht.</translation>
    </message>
    <message>
        <source>One per line: name = numerator / denominator | previous numerator / previous denominator. Each is a field or an expression; an expression with a slash stands in parentheses. The part from the bar on is for an earlier edition in the same table. Scripts may give a list of objects with the keys name, numerator, denominator, previous_numerator, previous_denominator, definition_version, previous_definition_version, may_exceed. Empty: by the titles of the fields, as the profile says.</source>
        <translation>Einer je Zeile: Name = Zähler / Nenner | früherer Zähler / früherer Nenner. Jeder ist ein Feld oder ein Ausdruck; ein Ausdruck mit Schrägstrich steht in Klammern. Der Teil ab dem Strich gilt für einen früheren Stand in derselben Tabelle. Skripte können eine Liste von Objekten mit den Angaben name, numerator, denominator, previous_numerator, previous_denominator, definition_version, previous_definition_version, may_exceed übergeben. Leer: nach den Titeln der Felder, wie das Profil sie nennt.</translation>
    </message>
    <message>
        <source>Rows without area</source>
        <translation>Zeilen ohne Gebiet</translation>
    </message>
    <message>
        <source>A table with the city row and with people who belong to no area, as &apos;Join indicators&apos; makes it.</source>
        <translation>Eine Tabelle mit der Stadtzeile und den Menschen, die keinem Gebiet zuordenbar sind, wie „Indikatoren zuordnen“ sie macht.</translation>
    </message>
    <message>
        <source>The counts of an earlier date in a table of their own, with the same fields unless others are named.</source>
        <translation>Die Zählwerte eines früheren Stichtags in einer eigenen Tabelle, mit denselben Feldern, wenn keine anderen genannt sind.</translation>
    </message>
    <message>
        <source>Empty: the same as the id field, else &apos;key&apos;.</source>
        <translation>Leer: wie das Schlüsselfeld, sonst „key“.</translation>
    </message>
    <message>
        <source>Rows without area of the earlier edition</source>
        <translation>Zeilen ohne Gebiet des früheren Stands</translation>
    </message>
    <message>
        <source>As above, for the earlier edition.</source>
        <translation>Wie oben, für den früheren Stand.</translation>
    </message>
    <message>
        <source>Group field</source>
        <translation>Gruppenfeld</translation>
    </message>
    <message>
        <source>Names the group of each area: counts are summed, and the groups get the rates. Empty: rates of areas.</source>
        <translation>Nennt die Gruppe jedes Gebiets: Zählwerte werden summiert, und die Gruppen erhalten die Quoten. Leer: Quoten der Gebiete.</translation>
    </message>
    <message>
        <source>the areas themselves</source>
        <translation>der Gebiete selbst</translation>
    </message>
    <message>
        <source>another level</source>
        <translation>einer anderen Ebene</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds no polygons that QGIS can read.</source>
        <translation>„{name}“ enthält keine Polygone, die QGIS lesen kann.</translation>
    </message>
    <message>
        <source>Choose a polygon layer.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Change (classes)</source>
        <translation>Änderung (Klassen)</translation>
    </message>
    <message>
        <source>Rows that are the sum of the areas whose keys begin like theirs ({count}): {rows}.</source>
        <translation>Zeilen, die Summe der Gebiete sind, deren Schlüssel so beginnen wie ihrer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; seems to hold areas of several levels: the keys of others begin with those of {rows}.</source>
        <translation>Blatt „{sheet}“ enthält anscheinend Gebiete mehrerer Ebenen: Andere Schlüssel beginnen mit denen von {rows}.</translation>
    </message>
    <message>
        <source>Say in the reading recipe for each of these rows whether it is an area: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Schreiben Sie für jede dieser Zeilen in die Leseanleitung, ob sie ein Gebiet ist: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>These rows are sums of areas</source>
        <translation>Diese Zeilen sind Summen von Gebieten</translation>
    </message>
    <message>
        <source>All rows are areas</source>
        <translation>Alle Zeilen sind Gebiete</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: it is the sum of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Sie ist die Summe der Gebiete.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: the title names it.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Der Titel nennt sie.</translation>
    </message>
    <message>
        <source>It is the city</source>
        <translation>Das ist die Stadt</translation>
    </message>
    <message>
        <source>It counts in the city, but belongs to no area</source>
        <translation>Zählt zur Stadt, gehört aber zu keinem Gebiet</translation>
    </message>
    <message>
        <source>It is the sum of some areas</source>
        <translation>Das ist die Summe einiger Gebiete</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; has numbers, but no key of an area.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ hat Zahlen, aber keinen Gebietsschlüssel.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; is a second city row, with other numbers.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ ist eine zweite Stadtzeile mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of the table would replace the ids of the areas.</source>
        <translation>Das Feld „{field}“ der Tabelle würde die Schlüssel der Gebiete ersetzen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The table &apos;{table}&apos; has nothing to join: it has only the fields {fields}.</source>
        <translation>Die Tabelle „{table}“ hat nichts zum Zuordnen: Sie hat nur die Felder {fields}.</translation>
    </message>
    <message>
        <source>Choose another table.</source>
        <translation>Wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>{found} of {total} areas assigned</source>
        <translation>{found} von {total} Gebieten zugeordnet</translation>
    </message>
    <message>
        <source>City row: {rows}</source>
        <translation>Stadtzeile: {rows}</translation>
    </message>
    <message>
        <source>Not assignable to an area ({count}): {rows}</source>
        <translation>Keinem Gebiet zuordenbar ({count}): {rows}</translation>
    </message>
    <message>
        <source>Rows of the table without an area ({count}): {rows}</source>
        <translation>Zeilen der Tabelle ohne Gebiet ({count}): {rows}</translation>
    </message>
    <message>
        <source>Join indicators</source>
        <translation>Indikatoren zuordnen</translation>
    </message>
    <message>
        <source>indicator,join,key,table,areas,leading zeros,assign</source>
        <translation>Indikator,Zuordnung,Schlüssel,Tabelle,Gebiete,führende Nullen,verknüpfen</translation>
    </message>
    <message>
        <source>Joins the rows of a table to the polygons of their areas, by key and as text.

Every area must have one row. Keys that differ in leading zeros only are shown, and filled up only if you say so; names are never joined. The city row, people who belong to no area, and rows of areas that the layer does not have go to the table of rows without area.</source>
        <translation>Ordnet die Zeilen einer Tabelle den Polygonen ihrer Gebiete zu, über den Schlüssel und als Text.

Jedes Gebiet braucht eine Zeile. Schlüssel, die sich nur in führenden Nullen unterscheiden, werden gezeigt und nur auf Ihren Wunsch aufgefüllt; über Namen wird nie zugeordnet. Die Stadtzeile, wer keinem Gebiet zuordenbar ist, und Zeilen von Gebieten, die der Layer nicht hat, kommen in die Tabelle der Zeilen ohne Gebiet.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A table with one row per area, as &apos;Read indicators&apos; makes it, or a layer.</source>
        <translation>Eine Tabelle mit einer Zeile je Gebiet, wie „Indikatoren einlesen“ sie macht, oder ein Layer.</translation>
    </message>
    <message>
        <source>Key in the table</source>
        <translation>Schlüssel in der Tabelle</translation>
    </message>
    <message>
        <source>Fields to join</source>
        <translation>Felder zum Zuordnen</translation>
    </message>
    <message>
        <source>Empty: all. The signs (&apos;sign_...&apos;) of a chosen number come along.</source>
        <translation>Leer: alle. Die Zeichen („sign_...“) einer gewählten Zahl kommen mit.</translation>
    </message>
    <message>
        <source>Fill up keys with zeros</source>
        <translation>Schlüssel mit Nullen auffüllen</translation>
    </message>
    <message>
        <source>Compares numbers among the keys with zeros in front, so that 1 and 01 are the same area.</source>
        <translation>Vergleicht Zahlen unter den Schlüsseln mit Nullen davor, sodass 1 und 01 dasselbe Gebiet sind.</translation>
    </message>
    <message>
        <source>Areas with indicators</source>
        <translation>Gebiete mit Indikatoren</translation>
    </message>
    <message>
        <source>Areas with a row</source>
        <translation>Gebiete mit Zeile</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; was chosen both as id and as a count.</source>
        <translation>Das Feld „{field}“ wurde als Schlüssel und als Zählwert gewählt.</translation>
    </message>
    <message>
        <source>No count was chosen: {fields}. Rates cannot be converted.</source>
        <translation>Es wurde kein Zählwert gewählt: {fields}. Quoten lassen sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>Choose the numbers of people, and compute the rates afterwards.</source>
        <translation>Wählen Sie die Zählwerte, und bilden Sie die Quoten danach.</translation>
    </message>
    <message>
        <source>The crosswalk names new ids that no area has ({count}): {ids}. Their counts would be lost.</source>
        <translation>Die Umrechnungstabelle nennt neue Schlüssel, die kein Gebiet hat ({count}): {ids}. Ihre Zählwerte gingen verloren.</translation>
    </message>
    <message>
        <source>Correct the ids, or choose the layer of the new areas. Leading zeros count.</source>
        <translation>Berichtigen Sie die Schlüssel, oder wählen Sie den Layer der neuen Gebiete. Führende Nullen zählen mit.</translation>
    </message>
    <message>
        <source>{fields} counts of {old} areas converted to {new} areas: {names}</source>
        <translation>{fields} Zählwerte von {old} Gebieten auf {new} Gebiete umgerechnet: {names}</translation>
    </message>
    <message>
        <source>Fields that are not converted ({count}): {names}</source>
        <translation>Felder, die nicht umgerechnet werden ({count}): {names}</translation>
    </message>
    <message>
        <source>Old ids of the crosswalk that no area has ({count}): {ids}</source>
        <translation>Alte Schlüssel der Umrechnungstabelle, die kein Gebiet hat ({count}): {ids}</translation>
    </message>
    <message>
        <source>New areas that get no counts, which are missing there ({count}): {ids}</source>
        <translation>Neue Gebiete, die keine Zählwerte erhalten; sie fehlen dort ({count}): {ids}</translation>
    </message>
    <message>
        <source>Mean and spread of</source>
        <translation>Mittelwert und Streuung</translation>
    </message>
    <message>
        <source>Number of pooled reference dates</source>
        <translation>Anzahl zusammengefasster Stichtage</translation>
    </message>
    <message>
        <source>Convert counts to other areas</source>
        <translation>Gebietsstand umrechnen</translation>
    </message>
    <message>
        <source>crosswalk,boundary change,key,share,conversion,level,counts,edition</source>
        <translation>Umrechnung,Gebietsstand,Gebietsänderung,Schlüssel,Anteil,Ebene,Zählwerte,Stand</translation>
    </message>
    <message>
        <source>Converts counts of old areas to new ones, by a table that says which share of each old area went into which new one. Rates cannot be converted: compute them afterwards.

The shares of each old area add up to 1, so the sums stay the same to the last person. A new area that gets a part of a suppressed count is suppressed. The city row and people who belong to no area stay as they are.</source>
        <translation>Rechnet Zählwerte alter Gebiete auf neue um, nach einer Tabelle, die sagt, welcher Anteil jedes alten Gebiets in welches neue ging. Quoten lassen sich nicht umrechnen: Bilden Sie sie danach.

Die Anteile jedes alten Gebiets ergeben zusammen 1, die Summen bleiben also auf den letzten Menschen gleich. Ein neues Gebiet, das einen Teil eines gesperrten Zählwerts erhält, ist gesperrt. Die Stadtzeile und wer keinem Gebiet zuordenbar ist, bleiben unverändert.</translation>
    </message>
    <message>
        <source>Counts of the old areas</source>
        <translation>Zählwerte der alten Gebiete</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählwerte</translation>
    </message>
    <message>
        <source>Numbers of people or things. All other fields are left out.</source>
        <translation>Zahlen von Menschen oder Dingen. Alle anderen Felder bleiben weg.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Umrechnungstabelle</translation>
    </message>
    <message>
        <source>A table with a row for each pair of an old and a new area.</source>
        <translation>Eine Tabelle mit einer Zeile je Paar aus altem und neuem Gebiet.</translation>
    </message>
    <message>
        <source>Old id</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The share of the old area&apos;s people who live in the new area, 0 to 1. Empty: all of them.</source>
        <translation>Der Anteil der Menschen des alten Gebiets, die im neuen wohnen, 0 bis 1. Leer: alle.</translation>
    </message>
    <message>
        <source>Polygons of the new ids. Without them the output is a table.</source>
        <translation>Polygone der neuen Schlüssel. Ohne sie ist die Ausgabe eine Tabelle.</translation>
    </message>
    <message>
        <source>Id field of the new areas</source>
        <translation>Schlüsselfeld der neuen Gebiete</translation>
    </message>
    <message>
        <source>Empty: as the id field.</source>
        <translation>Leer: wie das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Converted counts</source>
        <translation>Umgerechnete Zählwerte</translation>
    </message>
    <message>
        <source>The table of other rows should hold one city row, but holds {count}.</source>
        <translation>Die Tabelle der weiteren Zeilen sollte eine Stadtzeile enthalten, enthält aber {count}.</translation>
    </message>
    <message>
        <source>Give a table with the field &apos;role&apos;: &apos;city&apos; in one row, &apos;unassigned&apos; in the others.</source>
        <translation>Geben Sie eine Tabelle mit dem Feld „role“ an: „city“ in einer Zeile, „unassigned“ in den übrigen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; should be kept, but it gives away what is withheld in &apos;{source}&apos;.</source>
        <translation>Feld „{field}“ soll übernommen werden, verrät aber, was in „{source}“ gesperrt ist.</translation>
    </message>
    <message>
        <source>Leave it out of the fields to keep.</source>
        <translation>Nehmen Sie es aus den weiteren Feldern heraus.</translation>
    </message>
    <message>
        <source>No indicator has its counts in the layer, in fields such as &apos;num_sgb2&apos; and &apos;den_sgb2&apos;.</source>
        <translation>Zu keinem Indikator enthält der Layer die Zählwerte, in Feldern wie „num_sgb2“ und „den_sgb2“.</translation>
    </message>
    <message>
        <source>Compute the rates with &apos;Indicator rates&apos;, which adds the counts, and the index from its result.</source>
        <translation>Berechnen Sie die Quoten mit „Quoten bilden“, das die Zählwerte mitführt, und den Index aus dessen Ergebnis.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has formulas without stored results ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“ hat Formeln ohne gespeicherte Ergebnisse ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Open the file in Excel or LibreOffice and save it once, so that the results are stored.</source>
        <translation>Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie einmal, damit die Ergebnisse gespeichert sind.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has these areas more than once ({count}): {keys} (rows {rows}).</source>
        <translation>In Blatt „{sheet}“ kommen diese Gebiete mehrfach vor ({count}): {keys} (Zeilen {rows}).</translation>
    </message>
    <message>
        <source>Keep one row for each area, or choose another key column (KEY).</source>
        <translation>Behalten Sie je Gebiet eine Zeile, oder wählen Sie eine andere Schlüsselspalte (KEY).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has merged cells that hide values ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“ hat verbundene Zellen, die Werte verdecken ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Split these cells and write its own value, or a sign, into each one.</source>
        <translation>Heben Sie die Verbindung auf, und schreiben Sie in jede Zelle ihren Wert oder ein Zeichen.</translation>
    </message>
    <message>
        <source>The comma is the decimal sign (1.234 is one thousand)</source>
        <translation>Das Komma ist Dezimalzeichen (1.234 sind gut tausend)</translation>
    </message>
    <message>
        <source>The point is the decimal sign (1.234 is a bit more than one)</source>
        <translation>Der Punkt ist Dezimalzeichen (1.234 ist etwas mehr als eins)</translation>
    </message>
    <message>
        <source>Say which sign is the decimal one: DECIMAL, or &quot;decimal&quot; in the reading recipe, is comma or point.</source>
        <translation>Sagen Sie, welches das Dezimalzeichen ist: DECIMAL, oder &quot;decimal&quot; in der Leseanleitung, ist comma (Komma) oder point (Punkt).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; writes numbers in two ways: {first} has a decimal comma, {second} a decimal point.</source>
        <translation>Blatt „{sheet}“ schreibt Zahlen auf zwei Arten: {first} hat ein Dezimalkomma, {second} einen Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: &apos;{text}&apos; may be {large} or {small}, and nothing else in the table tells which. Cells ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: „{text}“ kann {large} oder {small} heißen, und nichts anderes in der Tabelle entscheidet es. Zellen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a number was expected, but the date {text} came ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: Erwartet wurde eine Zahl, da steht aber das Datum {text} ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Excel makes dates of texts such as 1.2: type the number anew, with a decimal comma.</source>
        <translation>Excel macht aus Texten wie 1.2 ein Datum: Tippen Sie die Zahl neu, mit Dezimalkomma.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a number or a sign was expected, but &apos;{text}&apos; came ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: Erwartet wurde eine Zahl oder ein Zeichen, da steht aber „{text}“ ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Correct it, or say in the reading recipe what it means: &quot;signs&quot;: {{&quot;{text}&quot;: &quot;missing&quot;}}; allowed are {meanings}.</source>
        <translation>Berichtigen Sie es, oder schreiben Sie in die Leseanleitung, was es bedeutet: &quot;signs&quot;: {{&quot;{text}&quot;: &quot;missing&quot;}}; erlaubt sind {meanings}.</translation>
    </message>
    <message>
        <source>nothing (zero)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>withheld or unknown</source>
        <translation>gesperrt oder unbekannt</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column &apos;{title}&apos;: some cells are shown as percent ({first}), but these are not ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“, Spalte „{title}“: Manche Zellen sind als Prozent formatiert ({first}), diese aber nicht ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Give all cells of the column the same number format.</source>
        <translation>Geben Sie allen Zellen der Spalte dasselbe Zahlenformat.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column {column} &apos;{title}&apos;: the header names several periods: {periods}.</source>
        <translation>Blatt „{sheet}“, Spalte {column} „{title}“: Der Kopf nennt mehrere Zeitbezüge: {periods}.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; in &apos;{place}&apos;</source>
        <translation>„{key}“ in „{place}“</translation>
    </message>
    <message>
        <source>The same key is written with and without leading zeros ({count}): {shown}.</source>
        <translation>Derselbe Schlüssel steht mit und ohne führende Nullen da ({count}): {shown}.</translation>
    </message>
    <message>
        <source>If they are the same areas, have the keys filled to {width} digits: PAD_KEY={width}.</source>
        <translation>Wenn es dieselben Gebiete sind, lassen Sie die Schlüssel auf {width} Stellen auffüllen: PAD_KEY={width}.</translation>
    </message>
    <message>
        <source>Fill all keys to {width} digits</source>
        <translation>Alle Schlüssel auf {width} Stellen auffüllen</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: the columns say {own}, but &apos;{said}&apos; says {told}.</source>
        <translation>Blatt „{sheet}“: In den Spalten steht {own}, in „{said}“ aber {told}.</translation>
    </message>
    <message>
        <source>Ask the sender which is right, and say it in the reading recipe: &quot;years&quot;: &quot;columns&quot; or &quot;sheet&quot;.</source>
        <translation>Fragen Sie beim Absender nach, was stimmt, und schreiben Sie es in die Leseanleitung: &quot;years&quot;: &quot;columns&quot; oder &quot;sheet&quot;.</translation>
    </message>
    <message>
        <source>The columns are right</source>
        <translation>Die Spalten stimmen</translation>
    </message>
    <message>
        <source>Sheet and title are right</source>
        <translation>Blatt und Titel stimmen</translation>
    </message>
    <message>
        <source>It holds no numbers.</source>
        <translation>Es enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>It has formulas without stored results.</source>
        <translation>Es hat Formeln ohne gespeicherte Ergebnisse.</translation>
    </message>
    <message>
        <source>It has no column with keys of areas.</source>
        <translation>Es hat keine Spalte mit Gebietsschlüsseln.</translation>
    </message>
    <message>
        <source>It is a chart.</source>
        <translation>Es ist ein Diagramm.</translation>
    </message>
    <message>
        <source>It is not among the chosen sheets.</source>
        <translation>Es gehört nicht zu den gewählten Blättern.</translation>
    </message>
    <message>
        <source>It is hidden in Excel.</source>
        <translation>Es ist in Excel ausgeblendet.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It holds notes, by its name.</source>
        <translation>Es enthält dem Namen nach Erläuterungen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: no column with the keys of the areas was found.</source>
        <translation>Blatt „{sheet}“: Es wurde keine Spalte mit den Gebietsschlüsseln gefunden.</translation>
    </message>
    <message>
        <source>Expected a column with a unique key for each area, such as 01, 0101 or 05119000. Say which one it is by title or letter (KEY), or leave the sheet out (SHEETS). Names alone are no safe keys.</source>
        <translation>Erwartet wird eine Spalte mit einem eindeutigen Schlüssel je Gebiet, etwa 01, 0101 oder 05119000. Sagen Sie mit Titel oder Buchstaben, welche es ist (KEY), oder lassen Sie das Blatt weg (SHEETS). Namen allein sind keine sicheren Schlüssel.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; has no column &apos;{title}&apos;, which was named as key or name column.</source>
        <translation>Blatt „{sheet}“ hat keine Spalte „{title}“, die als Schlüssel- oder Namensspalte genannt wurde.</translation>
    </message>
    <message>
        <source>The file has no sheet with a table whose name fits {patterns}.</source>
        <translation>Die Datei hat kein Blatt mit einer Tabelle, dessen Name zu {patterns} passt.</translation>
    </message>
    <message>
        <source>Name the sheets as they are called now (SHEETS, or &quot;sheets&quot; in the reading recipe).</source>
        <translation>Nennen Sie die Blätter so, wie sie jetzt heißen (SHEETS, oder &quot;sheets&quot; in der Leseanleitung).</translation>
    </message>
    <message>
        <source>The reading recipe expects indicators that the file does not have ({count}): {titles}.</source>
        <translation>Die Leseanleitung erwartet Indikatoren, die es in der Datei nicht gibt ({count}): {titles}.</translation>
    </message>
    <message>
        <source>The file has: {titles}. Correct the titles in the recipe, or take these indicators out of it.</source>
        <translation>Die Datei hat: {titles}. Berichtigen Sie die Titel in der Leseanleitung, oder nehmen Sie diese Indikatoren heraus.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; holds no table with numbers for areas. {reasons}</source>
        <translation>Die Datei „{file}“ enthält keine Tabelle mit Zahlen für Gebiete. {reasons}</translation>
    </message>
    <message>
        <source>Choose another file, or name the sheet (SHEETS).</source>
        <translation>Wählen Sie eine andere Datei, oder nennen Sie das Blatt (SHEETS).</translation>
    </message>
    <message>
        <source>column {column} of sheet &apos;{sheet}&apos;</source>
        <translation>Spalte {column} von Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>repeats another column</source>
        <translation>wiederholt eine andere Spalte</translation>
    </message>
    <message>
        <source>Rows of the tables without an area here, which are not joined: {count}</source>
        <translation>Zeilen der Tabellen ohne Gebiet, die nicht zugeordnet werden: {count}</translation>
    </message>
    <message>
        <source>Areas with rates</source>
        <translation>Gebiete mit Quoten</translation>
    </message>
    <message>
        <source>Areas: {count}</source>
        <translation>Gebiete: {count}</translation>
    </message>
    <message>
        <source>Indicators ({count}): {titles}</source>
        <translation>Indikatoren ({count}): {titles}</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is in several files, with different values for these areas ({count}): {keys}.</source>
        <translation>Das Feld „{field}“ kommt in mehreren Dateien vor, mit verschiedenen Werten für diese Gebiete ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Give the indicator another name in one of the files&apos; reading recipes, or read the files one by one.</source>
        <translation>Geben Sie dem Indikator in der Leseanleitung einer der Dateien einen anderen Namen, oder lesen Sie die Dateien einzeln.</translation>
    </message>
    <message>
        <source>Areas that not all files have ({count}); their numbers are missing there: {keys}.</source>
        <translation>Gebiete, die nicht in allen Dateien stehen ({count}); dort fehlen ihre Zahlen: {keys}.</translation>
    </message>
    <message>
        <source>Indicator &apos;{title}&apos; is called {name} ({kind}).</source>
        <translation>Der Indikator „{title}“ heißt {name} ({kind}).</translation>
    </message>
    <message>
        <source>Area {key} has several names: {names}.</source>
        <translation>Das Gebiet {key} hat mehrere Namen: {names}.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zählwerte</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; is left out. {why}</source>
        <translation>Blatt „{sheet}“ wird weggelassen. {why}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: header in {header}, data in rows {first} to {last}, key in column {key}{name}, {layout}.</source>
        <translation>Blatt „{sheet}“: Kopf in {header}, Daten in den Zeilen {first} bis {last}, Schlüssel in Spalte {key}{name}, {layout}.</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>keiner Zeile</translation>
    </message>
    <message>
        <source>, name in column {name}</source>
        <translation>, Name in Spalte {name}</translation>
    </message>
    <message>
        <source>years and indicators in rows</source>
        <translation>Jahre und Indikatoren in Zeilen</translation>
    </message>
    <message>
        <source>a column for each indicator and year</source>
        <translation>eine Spalte je Indikator und Jahr</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>den Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>den Zeilen {rows}</translation>
    </message>
    <message>
        <source>Areas that not all sheets have ({count}); their numbers are missing there: {keys}.</source>
        <translation>Gebiete, die nicht in allen Blättern stehen ({count}); dort fehlen ihre Zahlen: {keys}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, {cell} &apos;{title}&apos;: the city row says {city}, but areas and not assigned add up to {sum}.</source>
        <translation>Blatt „{sheet}“, {cell} „{title}“: In der Stadtzeile steht {city}, Gebiete und nicht Zuordenbares ergeben zusammen aber {sum}.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; should be percent, but no number in it is above 1: are they shares?</source>
        <translation>„{field}“ soll Prozent enthalten, aber keine Zahl darin ist größer als 1: Sind es Anteile?</translation>
    </message>
    <message>
        <source>No year or date was found for these indicators ({count}): {titles}.</source>
        <translation>Zu diesen Indikatoren wurde weder Jahr noch Stichtag gefunden ({count}): {titles}.</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,5</source>
        <translation>Dezimalkomma: 1.234,5</translation>
    </message>
    <message>
        <source>decimal point: 1,234.5</source>
        <translation>Dezimalpunkt: 1,234.5</translation>
    </message>
    <message>
        <source>No count had to be withheld.</source>
        <translation>Es war kein Zählwert zu sperren.</translation>
    </message>
    <message>
        <source>Fields that are left out, since nothing is known of them ({count}): {fields}.</source>
        <translation>Weggelassene Felder, über deren Inhalt nichts bekannt ist ({count}): {fields}.</translation>
    </message>
    <message>
        <source>No earlier public layer was given. If there is one, choose it: what it tells and what this one tells of the same counts may lead back to withheld ones.</source>
        <translation>Es wurde keine frühere öffentliche Fassung angegeben. Falls es eine gibt, wählen Sie sie: Was sie und was diese Fassung über dieselben Zählwerte angeben, kann zusammen auf gesperrte zurückführen.</translation>
    </message>
    <message>
        <source>These withheld counts can be worked out from what was published earlier ({count}): {cells}.</source>
        <translation>Diese gesperrten Zählwerte lassen sich aus früher Veröffentlichtem errechnen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>Public layer</source>
        <translation>Öffentliche Fassung</translation>
    </message>
    <message>
        <source>disclosure,confidentiality,privacy,suppression,publish,secondary suppression,open data</source>
        <translation>Geheimhaltung,Datenschutz,Sperrung,Sekundärsperrung,veröffentlichen,Weitergabe,Open Data</translation>
    </message>
    <message>
        <source>Sums of groups</source>
        <translation>Summen der Gruppen</translation>
    </message>
    <message>
        <source>Counts withheld by the rule</source>
        <translation>Nach der Regel gesperrte Zählwerte</translation>
    </message>
    <message>
        <source>Counts withheld to protect them</source>
        <translation>Zu deren Schutz gesperrte Zählwerte</translation>
    </message>
    <message>
        <source>Areas with rates and counts</source>
        <translation>Gebiete mit Quoten und Zählwerten</translation>
    </message>
    <message>
        <source>Names of the areas.</source>
        <translation>Namen der Gebiete.</translation>
    </message>
    <message>
        <source>Group fields</source>
        <translation>Gruppenfelder</translation>
    </message>
    <message>
        <source>City row and rows without area</source>
        <translation>Stadtzeile und Zeilen ohne Gebiet</translation>
    </message>
    <message>
        <source>The city value of &apos;Indicator rates&apos;, or a table with the field &apos;role&apos;: &apos;city&apos; or &apos;unassigned&apos;.</source>
        <translation>Der Stadtwert aus „Quoten bilden“ oder eine Tabelle mit dem Feld „role“: „city“ oder „unassigned“.</translation>
    </message>
    <message>
        <source>Earlier public layer</source>
        <translation>Frühere öffentliche Fassung</translation>
    </message>
    <message>
        <source>What this tool made of the edition before: what was withheld in it stays withheld.</source>
        <translation>Was dieses Werkzeug aus dem vorigen Stand gemacht hat: Was darin gesperrt war, bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Further fields to keep</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Fields without counts of people. Those that would give withheld numbers away are refused.</source>
        <translation>Felder ohne Zählwerte. Felder, die Gesperrtes verraten würden, werden abgelehnt.</translation>
    </message>
    <message>
        <source>Smallest count that is withheld</source>
        <translation>Kleinster gesperrter Zählwert</translation>
    </message>
    <message>
        <source>1: a zero may be told.</source>
        <translation>1: Eine Null darf genannt werden.</translation>
    </message>
    <message>
        <source>Largest count that is withheld</source>
        <translation>Größter gesperrter Zählwert</translation>
    </message>
    <message>
        <source>Counts up to this one are withheld, and rates in which all but so few are counted.</source>
        <translation>Gesperrt werden Zählwerte bis zu diesem, und Quoten, bei denen nur so wenige nicht mitzählen.</translation>
    </message>
    <message>
        <source>Smallest denominator of a rate</source>
        <translation>Kleinster Nenner einer Quote</translation>
    </message>
    <message>
        <source>Rates of fewer people are withheld.</source>
        <translation>Quoten von weniger Personen werden gesperrt.</translation>
    </message>
    <message>
        <source>Computes status and dynamics index of areas from their indicators, by a method profile.

Each indicator is standardised over the valid areas, the values are summed and standardised again. Areas with too few inhabitants, with missing values, or on the exclusion list stay in the layer without a result; the field &apos;excluded_because&apos; says why.

Where the layer has the counts behind the rates, as &apos;Indicator rates&apos; writes them, the stability fields say how firm each class is against chance.

The method report explains every class. For the map, use &apos;Classify social index&apos; or &apos;Social index map&apos;.</source>
        <translation>Berechnet Status- und Dynamikindex von Gebieten aus ihren Indikatoren nach einem Methodenprofil.

Jeder Indikator wird über die gültigen Gebiete standardisiert, die Werte werden summiert und noch einmal standardisiert. Gebiete mit zu wenigen Einwohner*innen, mit fehlenden Werten oder auf der Ausschlussliste bleiben ohne Ergebnis im Layer; das Feld „excluded_because“ nennt den Grund.

Hat der Layer die Zähler und Nenner hinter den Quoten, wie sie „Quoten bilden“ schreibt, sagen die Stabilitätsfelder, wie sicher jede Klasse gegen den Zufall ist.

Der Methodenbericht begründet jede Klasse. Für die Karte dienen „Sozialindex klassifizieren“ und „Sozialindexkarte“.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; {period} occurs twice with different values: {places}; areas ({count}): {keys}.</source>
        <translation>„{title}“ {period} kommt mehrfach mit verschiedenen Werten vor: {places}; Gebiete ({count}): {keys}.</translation>
    </message>
    <message>
        <source>Check your right to write there.</source>
        <translation>Prüfen Sie Ihr Schreibrecht dort.</translation>
    </message>
    <message>
        <source>Makes the version of a layer that may be given away: small counts are withheld (•), with their rates, changes and normalised values, and so many others that no sum, no group and no earlier edition leads back to them. Each withheld count is proved to have at least two possible values.

Where an indicator has withheld counts, the indices of its part are withheld for all areas: they would lead back to the counts. The classes stay.

Only fields that are known to be safe go into the output; all others are left out and listed in the log.</source>
        <translation>Erstellt die Fassung eines Layers, die weitergegeben werden darf: Kleine Zählwerte werden gesperrt (•), mit ihren Quoten, Veränderungen und standardisierten Werten, und dazu so viele weitere, dass keine Summe, keine Gruppe und kein früherer Stand auf sie zurückführt. Für jeden gesperrten Zählwert wird nachgewiesen, dass mindestens zwei Werte möglich sind.

Hat ein Indikator gesperrte Zählwerte, so werden auch die Indizes seines Teils für alle Gebiete gesperrt: Sie würden auf die Zählwerte zurückführen. Die Klassen bleiben.

In das Ergebnis kommen nur Felder, von denen bekannt ist, dass sie unbedenklich sind; alle anderen werden weggelassen und im Protokoll genannt.</translation>
    </message>
    <message>
        <source>Levels whose sums are public, here or elsewhere: Sozialraum, Arbeitsmarktbezirk.</source>
        <translation>Ebenen, deren Summen hier oder anderswo veröffentlicht sind: Sozialraum, Arbeitsmarktbezirk.</translation>
    </message>
    <message>
        <source>Add rows for them; unchanged areas need one as well, to themselves. Leading zeros count.</source>
        <translation>Ergänzen Sie Zeilen dafür; auch ein unverändertes Gebiet braucht eine, auf sich selbst. Führende Nullen zählen mit.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos;:</source>
        <translation>Datei „{file}“:</translation>
    </message>
    <message>
        <source>{title}: sign</source>
        <translation>{title}: Zeichen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Read indicators</source>
        <translation>Indikatoren einlesen</translation>
    </message>
    <message>
        <source>indicator,excel,xlsx,csv,table,statistics office,import,kommonitor</source>
        <translation>Indikator,Excel,xlsx,csv,Tabelle,Statistikstelle,Import,KomMonitor</translation>
    </message>
    <message>
        <source>Reads tables as German statistics offices send them (Excel workbooks and CSV files) and makes one clean table of them: a row per area, a field per indicator and year.

Headers, key, years, city row, signs and footnotes are recognised; the log says how, and lists everything that is left out. What cannot be recognised without doubt is refused with a sentence, never guessed. A reading recipe keeps corrections for next year&apos;s file.

The city row and people who belong to no area stay in the table; the field &apos;role&apos; says which rows they are. Fields &apos;sign_...&apos; say why a number is missing: suppressed, missing, unreliable, not_meaningful, later.</source>
        <translation>Liest Tabellen, wie deutsche Statistikstellen sie schicken (Excel-Arbeitsmappen und CSV-Dateien), und macht daraus eine saubere Tabelle: eine Zeile je Gebiet, ein Feld je Indikator und Jahr.

Köpfe, Schlüssel, Jahre, Stadtzeile, Zeichen und Fußnoten werden erkannt; das Protokoll sagt, wie, und zählt alles auf, was wegbleibt. Was sich nicht zweifelsfrei erkennen lässt, wird mit einem Satz abgelehnt und nie geraten. Eine Leseanleitung bewahrt Berichtigungen für die Datei des nächsten Jahres.

Die Stadtzeile und Menschen, die keinem Gebiet zuzuordnen sind, bleiben in der Tabelle; das Feld „role“ sagt, welche Zeilen das sind. Felder „sign_...“ sagen, warum eine Zahl fehlt: suppressed (gesperrt), missing (fehlt), unreliable (nicht zuverlässig), not_meaningful (nicht sinnvoll), later (fällt später an).</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading recipes (*.json)</source>
        <translation>Leseanleitungen (*.json)</translation>
    </message>
    <message>
        <source>More tables</source>
        <translation>Weitere Tabellen</translation>
    </message>
    <message>
        <source>Further files for the same areas; they are joined by key.</source>
        <translation>Weitere Dateien für dieselben Gebiete; sie werden über den Schlüssel zusammengeführt.</translation>
    </message>
    <message>
        <source>How the tables of this source are read: saved by the dialog, or by an earlier run.</source>
        <translation>Wie die Tabellen dieser Quelle gelesen werden: vom Dialog oder einem früheren Lauf gespeichert.</translation>
    </message>
    <message>
        <source>Key column</source>
        <translation>Schlüsselspalte</translation>
    </message>
    <message>
        <source>Title or letter of the column with the keys of the areas. Empty: it is recognised.</source>
        <translation>Titel oder Buchstabe der Spalte mit den Gebietsschlüsseln. Leer: Sie wird erkannt.</translation>
    </message>
    <message>
        <source>Decimal sign of numbers that are text</source>
        <translation>Dezimalzeichen von Zahlen, die Text sind</translation>
    </message>
    <message>
        <source>auto: by the table itself; comma: 1.234 is one thousand; point: 1.234 is a bit more than one.</source>
        <translation>auto: entscheidet die Tabelle selbst; comma: 1.234 sind gut tausend; point: 1.234 ist etwas mehr als eins.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Only these sheets, separated by semicolon or line; # stands for a digit, * for anything.</source>
        <translation>Nur diese Blätter, getrennt durch Semikolon oder Zeile; # steht für eine Ziffer, * für Beliebiges.</translation>
    </message>
    <message>
        <source>Fill keys to this many digits</source>
        <translation>Schlüssel auf so viele Stellen auffüllen</translation>
    </message>
    <message>
        <source>Keys that are numbers get zeros in front. Empty: they stay as they are.</source>
        <translation>Schlüssel, die Zahlen sind, bekommen Nullen davor. Leer: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Indicators, a row per value</source>
        <translation>Indikatoren, eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Reading recipe as recognised</source>
        <translation>Leseanleitung, wie erkannt</translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation>Zahlenfelder</translation>
    </message>
    <message>
        <source>reading recipe</source>
        <translation>leseanleitung</translation>
    </message>
    <message>
        <source>No counts found for: {titles}</source>
        <translation>Keine Zahlen gefunden für: {titles}</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; has the name of another one but for its digits, and is read differently.</source>
        <translation>Datei „{file}“ heißt bis auf die Ziffern wie eine andere, wird aber anders gelesen.</translation>
    </message>
    <message>
        <source>Make the same corrections in both, or read them one after the other.</source>
        <translation>Nehmen Sie in beiden dieselben Korrekturen vor, oder lesen Sie sie nacheinander ein.</translation>
    </message>
    <message>
        <source>Not to be given away: holds small counts. The tool &apos;Public layer&apos; makes the version that may be.</source>
        <translation>Nicht zur Weitergabe: enthält kleine Zählwerte. Das Werkzeug „Öffentliche Fassung“ erstellt die Fassung, die weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Rows of the tables without an area: {count}</source>
        <translation>Zeilen der Tabellen ohne Gebiet: {count}</translation>
    </message>
    <message>
        <source>Areas without a row in the tables: {count}</source>
        <translation>Gebiete ohne Zeile in den Tabellen: {count}</translation>
    </message>
    <message>
        <source>Social index computed: {valid} areas with an index, {excluded} without.</source>
        <translation>Sozialindex berechnet: {valid} Gebiete mit Index, {excluded} ohne.</translation>
    </message>
    <message>
        <source>Log (remarks: {count})…</source>
        <translation>Protokoll (Hinweise: {count})…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>{name}: {primary} counts withheld by the rule, {secondary} more to protect them.</source>
        <translation>{name} – gesperrte Zählwerte: {primary} nach der Regel, {secondary} zu deren Schutz.</translation>
    </message>
    <message>
        <source>INTERN: made of small counts, not to be given away</source>
        <translation>INTERN: enthält Ergebnisse aus kleinen Zählwerten, nicht zur Weitergabe</translation>
    </message>
    <message>
        <source>Edition of the report</source>
        <translation>Fassung des Berichts</translation>
    </message>
    <message>
        <source>public: • withheld (disclosure control), – missing</source>
        <translation>öffentlich: • gesperrt (Geheimhaltung), – fehlt</translation>
    </message>
    <message>
        <source>public: no number had to be withheld</source>
        <translation>öffentlich: Es war nichts zu sperren</translation>
    </message>
    <message>
        <source>• Withheld (disclosure control): together with the rates, it would lead back to small counts.</source>
        <translation>• gesperrt (Geheimhaltung): Zusammen mit den Quoten würde dies auf kleine Zählwerte zurückführen.</translation>
    </message>
    <message>
        <source>sheets are missing in it</source>
        <translation>es fehlen Blätter darin</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it anew as .xlsx, or ask the sender for it again.</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx, oder bitten Sie den Absender noch einmal darum.</translation>
    </message>
    <message>
        <source>The counts behind these indicators are not in the layer, so nothing of them is withheld: {fields}.</source>
        <translation>Zu diesen Indikatoren enthält der Layer keine Zählwerte, daher wird von ihnen nichts gesperrt: {fields}.</translation>
    </message>
    <message>
        <source>Internal: all numbers</source>
        <translation>Intern: alle Zahlen</translation>
    </message>
    <message>
        <source>Public: small counts and what leads back to them are withheld</source>
        <translation>Öffentlich: Kleine Zählwerte und was auf sie zurückführt sind gesperrt</translation>
    </message>
    <message>
        <source>What &apos;Indicator rates&apos;, &apos;Compute social index&apos; or &apos;Social index map&apos; made.</source>
        <translation>Ein Ergebnis von „Quoten bilden“, „Sozialindex berechnen“ oder „Sozialindexkarte“.</translation>
    </message>
    <message>
        <source>No areas, but for the city value: {rows}.</source>
        <translation>Keine Gebiete, sondern für den Stadtwert: {rows}.</translation>
    </message>
    <message>
        <source>The table of other rows has no counts of the indicators, in fields such as &apos;num_sgb2&apos;: the city&apos;s sums are those of the areas. Choose the city value that &apos;Indicator rates&apos; wrote.</source>
        <translation>Die Tabelle der weiteren Zeilen enthält keine Zählwerte der Indikatoren, in Feldern wie „num_sgb2“: Als Stadtsummen gelten die der Gebiete. Wählen Sie den Stadtwert, den „Quoten bilden“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{title} (at least)</source>
        <translation>{title} (mindestens)</translation>
    </message>
    <message>
        <source>Lines above the table ({count}): {items}.</source>
        <translation>Zeilen über der Tabelle ({count}): {items}.</translation>
    </message>
    <message>
        <source>Periods ({count}): {items}.</source>
        <translation>Zeitbezüge ({count}): {items}.</translation>
    </message>
    <message>
        <source>Signs ({count}): {items}.</source>
        <translation>Zeichen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Columns left out ({count}): {items}.</source>
        <translation>Weggelassene Spalten ({count}): {items}.</translation>
    </message>
    <message>
        <source>City row ({count}): {items}.</source>
        <translation>Stadtzeile ({count}): {items}.</translation>
    </message>
    <message>
        <source>Not assigned to an area ({count}): {items}.</source>
        <translation>Keinem Gebiet zugeordnet ({count}): {items}.</translation>
    </message>
    <message>
        <source>Subtotals, left out ({count}): {items}.</source>
        <translation>Zwischensummen, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Rows with means and such, left out ({count}): {items}.</source>
        <translation>Zeilen mit Mittelwerten und Ähnlichem, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Sub-headings, left out ({count}): {items}.</source>
        <translation>Zwischenüberschriften, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Repeated headers and column numbers, left out ({count}): {items}.</source>
        <translation>Wiederholte Köpfe und Spaltennummern, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Other rows, left out ({count}): {items}.</source>
        <translation>Andere Zeilen, weggelassen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Notes below the table ({count}): {items}.</source>
        <translation>Anmerkungen unter der Tabelle ({count}): {items}.</translation>
    </message>
    <message>
        <source>Compares two classified editions of the social index: class then and now, the transition matrix, and for each area that changed the own rates and the city values then and now, the distance to the class limit, and whether the change lies within random variation. The most urgent areas come first.

Editions of different methods are only compared if you allow it, and then say so. Areas whose polygon differs by more than 2 %, and indicators whose definition changed, are named and not read as development.

A list that is to leave the office is made of two public layers (tool &apos;Public layer&apos;).</source>
        <translation>Vergleicht zwei klassifizierte Stände des Sozialindex: Klasse früher und jetzt, die Übergangsmatrix, und für jedes geänderte Gebiet die eigenen Werte und die Stadtwerte früher und jetzt, den Abstand zur Klassengrenze und ob die Änderung innerhalb der Zufallsschwankung liegt. Die dringendsten Gebiete stehen vorn.

Stände nach verschiedenen Methoden werden nur verglichen, wenn Sie es erlauben; das Ergebnis sagt es dann. Gebiete, deren Fläche sich um mehr als 2 % unterscheidet, und Indikatoren mit geänderter Definition werden genannt und nicht als Entwicklung gelesen.

Eine Liste, die das Haus verlassen soll, wird aus zwei öffentlichen Fassungen gemacht (Werkzeug „Öffentliche Fassung“).</translation>
    </message>
    <message>
        <source>public: could not be judged, since there are no counts: {fields}</source>
        <translation>öffentlich: nicht beurteilbar, da Zählwerte fehlen: {fields}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: &apos;{text}&apos; may be {large} or {small}. {other} has a decimal point, but nothing in the same column tells which. Cells ({count}): {cells}.</source>
        <translation>Blatt „{sheet}“: „{text}“ kann {large} oder {small} heißen. {other} hat zwar einen Dezimalpunkt, aber in derselben Spalte entscheidet es nichts. Zellen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>If these are thousands, take the points out of them in the file. If not, say that the point is the decimal sign: DECIMAL, or &quot;decimal&quot; in the reading recipe, is point.</source>
        <translation>Wenn es Tausender sind, nehmen Sie in der Datei die Punkte heraus. Wenn nicht, sagen Sie, dass der Punkt das Dezimalzeichen ist: DECIMAL, oder &quot;decimal&quot; in der Leseanleitung, ist point (Punkt).</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; is in several files, for different periods: {periods}.</source>
        <translation>Das Feld „{field}“ kommt in mehreren Dateien vor, mit verschiedenen Zeitbezügen: {periods}.</translation>
    </message>
    <message>
        <source>If these rows are sums of different areas, say so in the files&apos; reading recipes: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Wenn diese Zeilen Summen verschiedener Gebiete sind, schreiben Sie es in die Leseanleitungen der Dateien: &quot;rows&quot;: {{&quot;{label}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>Areas: {areas}, city rows: {city}, rows not assigned to an area: {unassigned}.</source>
        <translation>Gebiete: {areas}, Stadtzeilen: {city}, nicht zuordenbar: {unassigned}.</translation>
    </message>
    <message>
        <source>Choose another file, or leave the recipe out.</source>
        <translation>Wählen Sie eine andere Datei, oder lassen Sie die Leseanleitung weg.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: its key is all zeros, and nowhere is it less than what is known of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Ihr Schlüssel besteht nur aus Nullen, und nirgends ist sie kleiner als das, was von den Gebieten bekannt ist.</translation>
    </message>
    <message>
        <source>The city&apos;s row from &apos;Indicator rates&apos;. Empty: the city values that tool has stored with the layer; without them, the sum of the areas&apos; numerators over that of their denominators.</source>
        <translation>Die Stadtzeile aus „Quoten bilden“. Leer: die Stadtwerte, die dieses Werkzeug mit dem Layer gespeichert hat; gibt es keine, die Summe der Zähler der Gebiete durch die Summe ihrer Nenner.</translation>
    </message>
    <message>
        <source>The earlier sums of groups are those of {levels}, but no layer says which areas belong to them.</source>
        <translation>Die früheren Summen der Gruppen sind die von {levels}, aber kein Layer sagt, welche Gebiete dazu gehören.</translation>
    </message>
    <message>
        <source>Choose the earlier public layer of the same run, with its group fields.</source>
        <translation>Wählen Sie die frühere öffentliche Fassung aus demselben Lauf, mit ihren Gruppenfeldern.</translation>
    </message>
    <message>
        <source>people of no area</source>
        <translation>Personen ohne Gebiet</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos; has keys, too, but others than the key column in {count} rows: {rows}. The tables side by side are not in the same order.</source>
        <translation>Blatt „{sheet}“: Auch Spalte {column} „{title}“ enthält Schlüssel, aber in {count} Zeilen andere als die Schlüsselspalte: {rows}. Die Tabellen nebeneinander sind verschieden sortiert.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos; has names, too, but others than the name column in {count} rows: {rows}. The tables side by side are not in the same order.</source>
        <translation>Blatt „{sheet}“: Auch Spalte {column} „{title}“ enthält Namen, aber in {count} Zeilen andere als die Namensspalte: {rows}. Die Tabellen nebeneinander sind verschieden sortiert.</translation>
    </message>
    <message>
        <source>Sort the tables alike or put each one on a sheet of its own. If column {column} only describes the area, leave it out in the reading recipe: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;role&quot;: &quot;ignored&quot;}}}}.</source>
        <translation>Sortieren Sie die Tabellen gleich oder stellen Sie jede auf ein eigenes Blatt. Beschreibt Spalte {column} nur das Gebiet, so lassen Sie sie in der Leseanleitung weg: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;role&quot;: &quot;ignored&quot;}}}}.</translation>
    </message>
    <message>
        <source>Names belong to other keys in other sheets ({count}): {keys}. Have the keys been given anew?</source>
        <translation>Namen gehören auf anderen Blättern zu anderen Schlüsseln ({count}): {keys}. Wurden die Schlüssel neu vergeben?</translation>
    </message>
    <message>
        <source>Rows whose keys begin those of others, and whose names say that they are districts ({count}): {rows}.</source>
        <translation>Zeilen, mit deren Schlüssel andere beginnen und die dem Namen nach Bezirke sind ({count}): {rows}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: the keys of all areas begin with its own.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Die Schlüssel aller Gebiete beginnen mit ihrem.</translation>
    </message>
    <message>
        <source>{column} was &apos;{before}&apos; and is now &apos;{now}&apos;</source>
        <translation>{column} war „{before}“ und ist jetzt „{now}“</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: the reading recipe says what some columns are, but they have other headers now ({count}): {columns}.</source>
        <translation>Blatt „{sheet}“: Die Leseanleitung sagt von einigen Spalten, was sie sind, aber sie haben jetzt andere Spaltenköpfe ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Say in &quot;columns&quot; of the recipe what they are now, with their present &quot;title&quot;, or take them out.</source>
        <translation>Geben Sie unter &quot;columns&quot; der Leseanleitung an, was sie jetzt sind, mit ihrem heutigen &quot;title&quot;, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>They still mean the same</source>
        <translation>Sie bedeuten noch dasselbe</translation>
    </message>
    <message>
        <source>The reading recipe says what these columns are, but no sheet that is read has them ({count}): {columns}.</source>
        <translation>Die Leseanleitung sagt, was diese Spalten sind, aber kein eingelesenes Blatt hat sie ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Correct sheet and letter in &quot;columns&quot; of the recipe, or take them out.</source>
        <translation>Korrigieren Sie Blatt und Buchstabe unter &quot;columns&quot; der Leseanleitung oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The reading recipe names rows that the file does not have ({count}): {items}.</source>
        <translation>Die Leseanleitung nennt Zeilen, die die Datei nicht hat ({count}): {items}.</translation>
    </message>
    <message>
        <source>The reading recipe leaves out columns that the file does not have ({count}): {items}.</source>
        <translation>Die Leseanleitung lässt Spalten weg, die die Datei nicht hat ({count}): {items}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos; is about {told} by its name, but &apos;{said}&apos; says {other}.</source>
        <translation>Blatt „{sheet}“ gilt nach seinem Namen für {told}, aber „{said}“ nennt {other}.</translation>
    </message>
    <message>
        <source>Ask the sender which is right, and say it in the reading recipe: &quot;years&quot;: &quot;sheet&quot; or &quot;title&quot;.</source>
        <translation>Fragen Sie die Quelle, was stimmt, und geben Sie es in der Leseanleitung an: &quot;years&quot;: &quot;sheet&quot; (Blattname) oder &quot;title&quot; (Überschrift).</translation>
    </message>
    <message>
        <source>The sheet&apos;s name is right</source>
        <translation>Der Blattname stimmt</translation>
    </message>
    <message>
        <source>The title is right</source>
        <translation>Die Überschrift stimmt</translation>
    </message>
    <message>
        <source>Correct that place, or save the recipe anew from the reading dialog.</source>
        <translation>Korrigieren Sie diese Stelle oder speichern Sie die Leseanleitung neu aus dem Lesedialog.</translation>
    </message>
    <message>
        <source>File &apos;{path}&apos; holds no reading recipe.</source>
        <translation>In der Datei „{path}“ steht keine Leseanleitung.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row}: key {key} has no name, and may stand for those who belong to no area.</source>
        <translation>Blatt „{sheet}“, Zeile {row}: Der Schlüssel {key} hat keinen Namen und kann für alle stehen, die keinem Gebiet zuzuordnen sind.</translation>
    </message>
    <message>
        <source>It is an area</source>
        <translation>Das ist ein Gebiet</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; may be the city or a district: its sums don&apos;t tell.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ kann die Stadt sein oder ein Bezirk: Die Summen entscheiden es nicht.</translation>
    </message>
    <message>
        <source>Say in the reading recipe what it is: &quot;rows&quot;: {{&quot;{handle}&quot;: &quot;...&quot;}}, with one of {roles}.</source>
        <translation>Schreiben Sie in die Leseanleitung, was sie ist: &quot;rows&quot;: {{&quot;{handle}&quot;: &quot;...&quot;}}, mit einem von {roles}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, row {row} &apos;{label}&apos; may be the city or an area: numbers and key don&apos;t tell.</source>
        <translation>Blatt „{sheet}“, Zeile {row} „{label}“ kann die Stadt sein oder ein Gebiet: Zahlen und Schlüssel entscheiden es nicht.</translation>
    </message>
    <message>
        <source>Earlier sums of groups</source>
        <translation>Frühere Summen der Gruppen</translation>
    </message>
    <message>
        <source>What this tool wrote then: earlier and present sums together must not lead back to withheld counts.</source>
        <translation>Was dieses Werkzeug damals ausgegeben hat: Frühere und heutige Summen zusammen dürfen nicht auf gesperrte Zählwerte zurückführen.</translation>
    </message>
    <message>
        <source>Earlier city value</source>
        <translation>Früherer Stadtwert</translation>
    </message>
    <message>
        <source>What this tool wrote then, as above.</source>
        <translation>Was dieses Werkzeug damals ausgegeben hat, wie oben.</translation>
    </message>
    <message>
        <source>Say in the reading recipe which one holds: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;period&quot;: &quot;{period}&quot;}}}}.</source>
        <translation>Geben Sie in der Leseanleitung an, welcher gilt: &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;period&quot;: &quot;{period}&quot;}}}}.</translation>
    </message>
    <message>
        <source>The header rows of the reading recipe are those of another table.</source>
        <translation>Die Kopfzeilen der Leseanleitung gehören zu einer anderen Tabelle.</translation>
    </message>
    <message>
        <source>Say in the reading recipe what these columns are, for example &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;indicator&quot;: &quot;...&quot;}}}}, or leave one out: {{&quot;role&quot;: &quot;ignored&quot;}}.</source>
        <translation>Geben Sie in der Leseanleitung an, was diese Spalten sind, zum Beispiel &quot;columns&quot;: {{&quot;{column}&quot;: {{&quot;title&quot;: &quot;{title}&quot;, &quot;indicator&quot;: &quot;...&quot;}}}}, oder lassen Sie eine weg: {{&quot;role&quot;: &quot;ignored&quot;}}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is read as an area, though the keys of all others begin like its own.</source>
        <translation>Zeile {row} „{label}“ wird als Gebiet gelesen, obwohl die Schlüssel aller anderen wie ihrer beginnen.</translation>
    </message>
    <message>
        <source>Rows that are hidden in Excel were read as well ({count}): {items}.</source>
        <translation>In Excel ausgeblendete Zeilen wurden mitgelesen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Columns that are hidden in Excel were read as well ({count}): {items}.</source>
        <translation>In Excel ausgeblendete Spalten wurden mitgelesen ({count}): {items}.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: it is nearly the sum of the areas.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Sie ist annähernd die Summe der Gebiete.</translation>
    </message>
    <message>
        <source>Row {row} &apos;{label}&apos; is taken as the city: its key is all zeros, and its name or the title says so.</source>
        <translation>Zeile {row} „{label}“ gilt als Stadtzeile: Ihr Schlüssel besteht nur aus Nullen, und ihr Name oder die Überschrift sagt es.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} &apos;{title}&apos;, named as the key, has no keys beside numbers.</source>
        <translation>Blatt „{sheet}“: Spalte {column} „{title}“, als Schlüssel genannt, hat keine Schlüssel neben Zahlen.</translation>
    </message>
    <message>
        <source>Name another column by its title or letter (KEY), or say which rows the header has (header_rows).</source>
        <translation>Nennen Sie eine andere Spalte mit Titel oder Buchstabe (KEY) oder geben Sie die Kopfzeilen an (header_rows).</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: column {column} should hold the keys of the areas, but it holds dates.</source>
        <translation>Blatt „{sheet}“: In Spalte {column} wurden die Schlüssel der Gebiete erwartet, aber sie enthält Datumsangaben.</translation>
    </message>
    <message>
        <source>Excel makes dates of keys such as 1.1: ask the sender for a file in which the column is text, or type the keys anew.</source>
        <translation>Excel macht aus Schlüsseln wie 1.1 ein Datum: Erbitten Sie eine Datei, in der die Spalte Text ist, oder geben Sie die Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: no column with the keys of the areas was found. Those in column {column} &apos;{title}&apos; repeat ({count}), such as &apos;{key}&apos; in rows {rows}, and no column says what tells these rows apart.</source>
        <translation>Blatt „{sheet}“: Keine Spalte mit den Schlüsseln der Gebiete gefunden. Die in Spalte {column} „{title}“ wiederholen sich ({count}), etwa „{key}“ in den Zeilen {rows}, und keine Spalte sagt, worin sich diese Zeilen unterscheiden.</translation>
    </message>
    <message>
        <source>If a column says what the rows count, name it in the reading recipe by its title or letter: &quot;dimensions&quot;: [&quot;...&quot;], or &quot;period&quot; for years. If there are several tables one below the other, say which rows the header of the one to be read has: &quot;header_rows&quot;: [...], or put each table on a sheet of its own.</source>
        <translation>Sagt eine Spalte, was die Zeilen zählen, so nennen Sie sie in der Leseanleitung mit Titel oder Buchstabe: &quot;dimensions&quot;: [&quot;...&quot;], oder &quot;period&quot; für Jahre. Stehen mehrere Tabellen untereinander, so geben Sie die Kopfzeilen der gewünschten an: &quot;header_rows&quot;: [...], oder stellen Sie jede Tabelle auf ein eigenes Blatt.</translation>
    </message>
    <message>
        <source>Name the column by its present title or letter. If a reading recipe names it, the table may have changed.</source>
        <translation>Nennen Sie die Spalte mit ihrem heutigen Titel oder Buchstaben. Nennt eine Leseanleitung sie, so hat sich vielleicht die Tabelle geändert.</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;, column {column} &apos;{title}&apos;: the rows are of several levels: {levels}.</source>
        <translation>Blatt „{sheet}“, Spalte {column} „{title}“: Die Zeilen gehören zu mehreren Ebenen: {levels}.</translation>
    </message>
    <message>
        <source>Say in the reading recipe which of these are no areas, for example &quot;rows&quot;: {{&quot;{level}&quot;: &quot;subtotal&quot;}}.</source>
        <translation>Schreiben Sie in die Leseanleitung, welche davon keine Gebiete sind, zum Beispiel &quot;rows&quot;: {{&quot;{level}&quot;: &quot;subtotal&quot;}}.</translation>
    </message>
    <message>
        <source>The areas are: {level}</source>
        <translation>Die Gebiete sind: {level}</translation>
    </message>
    <message>
        <source>Sheet &apos;{sheet}&apos;: a second table begins in row {row}: &apos;{label}&apos;.</source>
        <translation>Blatt „{sheet}“: In Zeile {row} beginnt eine zweite Tabelle: „{label}“.</translation>
    </message>
    <message>
        <source>Put each table on a sheet of its own, or read one of them: &quot;header_rows&quot;: [{row}] in the reading recipe is the second; to read the first, call the rows of the second &quot;left_out&quot; by their numbers, &quot;rows&quot;: {{&quot;{after}&quot;: &quot;left_out&quot;}}.</source>
        <translation>Stellen Sie jede Tabelle auf ein eigenes Blatt, oder lesen Sie eine davon: &quot;header_rows&quot;: [{row}] in der Leseanleitung ist die zweite; für die erste nennen Sie die Zeilen der zweiten mit ihren Nummern &quot;left_out&quot;, also &quot;rows&quot;: {{&quot;{after}&quot;: &quot;left_out&quot;}}.</translation>
    </message>
    <message>
        <source>Read the first table</source>
        <translation>Die erste Tabelle lesen</translation>
    </message>
    <message>
        <source>Read the second table</source>
        <translation>Die zweite Tabelle lesen</translation>
    </message>
    <message>
        <source>month or quarter of the period</source>
        <translation>Monat oder Quartal des Zeitbezugs</translation>
    </message>
    <message>
        <source>unit of the numbers</source>
        <translation>Einheit der Zahlen</translation>
    </message>
    <message>
        <source>holds flags of the numbers to its left, which are not read</source>
        <translation>enthält Kennzeichen der Zahlen links davon, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>The class of {count} of {total} areas lies within chance; which these are is withheld.</source>
        <translation>Bei {count} von {total} Gebieten liegt die Klasse innerhalb der Zufallsschwankung; welche es sind, ist gesperrt.</translation>
    </message>
    <message>
        <source>The reading recipe names columns for period and dimensions that no sheet has ({count}): {columns}.</source>
        <translation>Die Leseanleitung nennt Spalten für Zeitbezug und Merkmale, die kein Blatt hat ({count}): {columns}.</translation>
    </message>
    <message>
        <source>Name them by their present titles or letters in &quot;period&quot; and &quot;dimensions&quot;, or take them out.</source>
        <translation>Nennen Sie sie unter &quot;period&quot; und &quot;dimensions&quot; mit ihren heutigen Titeln oder Buchstaben oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>An earlier public layer was expected, but an internal one came: {parameter}.</source>
        <translation>Erwartet wurde eine frühere öffentliche Fassung, angegeben ist aber ein interner Layer: {parameter}.</translation>
    </message>
    <message>
        <source>Choose what was published then, or leave it empty.</source>
        <translation>Wählen Sie, was damals veröffentlicht wurde, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The layer has no areas.</source>
        <translation>Der Layer enthält keine Gebiete.</translation>
    </message>
    <message>
        <source>Choose another layer, or take its filter away.</source>
        <translation>Wählen Sie einen anderen Layer, oder entfernen Sie seinen Filter.</translation>
    </message>
    <message>
        <source>The layer &apos;{layer}&apos; has no areas.</source>
        <translation>Der Layer „{layer}“ enthält keine Gebiete.</translation>
    </message>
    <message>
        <source>All areas have other boundaries: check ids and coordinate systems of both layers.</source>
        <translation>Alle Gebiete haben andere Grenzen: Prüfen Sie Schlüssel und Koordinatensysteme beider Layer.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Further categories</source>
        <translation>Weitere Kategorien</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Art der Einrichtung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Branch office of</source>
        <translation>Nebenstelle von</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Internetseite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Kind of location</source>
        <translation>Art des Standorts</translation>
    </message>
    <message>
        <source>Quality of the position</source>
        <translation>Lagegenauigkeit</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Privatanschrift</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Direct phone</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Persönliche E-Mail</translation>
    </message>
    <message>
        <source>Private address of a person</source>
        <translation>Privatanschrift einer Person</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Zuletzt bestätigt am</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt durch</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigegeben durch</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Freigegeben am</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert durch</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Sozialnavigator</source>
        <translation>Sozialnavigator</translation>
    </message>
    <message>
        <source>The layer of {parameter} belongs to no register of institutions.</source>
        <translation>Der Layer für {parameter} gehört zu keinem Bestand von Einrichtungen.</translation>
    </message>
    <message>
        <source>Choose the GeoPackage that &apos;Create register&apos; made, or its layer &apos;institutions&apos;.</source>
        <translation>Wählen Sie das GeoPackage, das „Bestand anlegen“ erzeugt hat, oder seinen Layer „institutions“.</translation>
    </message>
    <message>
        <source>The address file &apos;{file}&apos; cannot be read: {reason}.</source>
        <translation>Die Adressdatei „{file}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Take it as the surveying office delivers it, unpacked.</source>
        <translation>Verwenden Sie die Datei so, wie das Katasteramt sie liefert, entpackt.</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is no file of house coordinates that is known here: expected lines such as N;DENW...;A;05;...;street;number;... with semicolons.</source>
        <translation>„{file}“ ist keine Datei mit Hauskoordinaten, die hier bekannt ist: Erwartet werden Zeilen wie N;DENW...;A;05;...;Straße;Hausnummer;... mit Semikolon.</translation>
    </message>
    <message>
        <source>Give it as a layer of points with street and house number instead.</source>
        <translation>Geben Sie stattdessen einen Punktlayer mit Straße und Hausnummer an.</translation>
    </message>
    <message>
        <source>The coordinate system of the list is not known: x lies between {x0} and {x1}, y between {y0} and {y1}.</source>
        <translation>Das Koordinatensystem der Liste ist nicht erkennbar: X liegt zwischen {x0} und {x1}, Y zwischen {y0} und {y1}.</translation>
    </message>
    <message>
        <source>Choose the coordinate system, or other columns for x and y.</source>
        <translation>Wählen Sie das Koordinatensystem, oder andere Spalten für X und Y.</translation>
    </message>
    <message>
        <source>Folded into row {row}.</source>
        <translation>Mit Zeile {row} zusammengefasst.</translation>
    </message>
    <message>
        <source>These values differ and are left out.</source>
        <translation>Diese Werte weichen ab und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The row has no id; it gets the number of its row.</source>
        <translation>Die Zeile hat keine Kennung; sie bekommt ihre Zeilennummer.</translation>
    </message>
    <message>
        <source>The id {id} occurs with another name or address in rows {rows}.</source>
        <translation>Die Kennung {id} kommt mit anderem Namen oder anderer Anschrift auch in Zeile {rows} vor.</translation>
    </message>
    <message>
        <source>No row with titles was found in &apos;{sheet}&apos;: expected one among the first ten, with titles such as Name, Straße, PLZ or Ort.</source>
        <translation>In „{sheet}“ wurde keine Zeile mit Spaltentiteln gefunden: Unter den ersten zehn wird eine erwartet, mit Titeln wie Name, Straße, PLZ oder Ort.</translation>
    </message>
    <message>
        <source>Add a row of titles, or name the columns in the mapping as they are titled.</source>
        <translation>Ergänzen Sie eine Zeile mit Spaltentiteln, oder nennen Sie die Spalten in der Zuordnung so, wie sie in der Datei heißen.</translation>
    </message>
    <message>
        <source>There is no such street among the addresses.</source>
        <translation>Diese Straße kommt in den Hauskoordinaten nicht vor.</translation>
    </message>
    <message>
        <source>The row has no street.</source>
        <translation>In der Zeile steht keine Straße.</translation>
    </message>
    <message>
        <source>The street is there in other places only, or in several.</source>
        <translation>Diese Straße gibt es nur in anderen Orten, oder in mehreren.</translation>
    </message>
    <message>
        <source>The mapping names columns that the list does not have: {missing}. It has: {existing}.</source>
        <translation>Die Zuordnung nennt Spalten, die es in der Liste nicht gibt: {missing}. Vorhanden sind: {existing}.</translation>
    </message>
    <message>
        <source>Correct the mapping; a field that the list does not have gets an empty text.</source>
        <translation>Berichtigen Sie die Zuordnung; ein Feld, das es in der Liste nicht gibt, bekommt einen leeren Text.</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <source>by its title</source>
        <translation>nach dem Spaltentitel</translation>
    </message>
    <message>
        <source>by its content</source>
        <translation>nach dem Inhalt</translation>
    </message>
    <message>
        <source>Id in the list</source>
        <translation>Kennung in der Liste</translation>
    </message>
    <message>
        <source>Address in one column</source>
        <translation>Anschrift in einer Spalte</translation>
    </message>
    <message>
        <source>Postcode and city</source>
        <translation>PLZ und Ort</translation>
    </message>
    <message>
        <source>Letter of the house number</source>
        <translation>Hausnummernzusatz</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (Ost)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (Nord)</translation>
    </message>
    <message>
        <source>Coordinates in one column</source>
        <translation>Koordinaten in einer Spalte</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <source>Is the main category</source>
        <translation>Ist die Hauptkategorie</translation>
    </message>
    <message>
        <source>The mapping should be an object of fields and columns.</source>
        <translation>Die Zuordnung muss ein Objekt aus Feldern und Spalten sein.</translation>
    </message>
    <message>
        <source>The mapping names unknown fields: {unknown}. Fields are: {fields}.</source>
        <translation>Die Zuordnung nennt unbekannte Felder: {unknown}. Es gibt: {fields}.</translation>
    </message>
    <message>
        <source>Correct the names on the left side of the mapping.</source>
        <translation>Berichtigen Sie die Namen auf der linken Seite der Zuordnung.</translation>
    </message>
    <message>
        <source>The mapping of &apos;{field}&apos; should be the title of a column, but is {value}.</source>
        <translation>Für „{field}“ muss die Zuordnung einen Spaltentitel nennen, nicht {value}.</translation>
    </message>
    <message>
        <source>Write it like this: {example}</source>
        <translation>Schreiben Sie sie so: {example}</translation>
    </message>
    <message>
        <source>The coordinates are 0.</source>
        <translation>Die Koordinaten sind 0.</translation>
    </message>
    <message>
        <source>The coordinates cannot be read.</source>
        <translation>Die Koordinaten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The row repeats the titles.</source>
        <translation>Die Zeile wiederholt die Spaltentitel.</translation>
    </message>
    <message>
        <source>Only one cell is filled: this is a note or a heading.</source>
        <translation>Nur eine Zelle ist gefüllt: Das ist eine Anmerkung oder Zwischenüberschrift.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>In der Zeile steht kein Name.</translation>
    </message>
    <message>
        <source>{field}: the value cannot be read and is left out.</source>
        <translation>{field}: Der Wert ist nicht lesbar und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The stable key is the same, but name and place are others.</source>
        <translation>Die dauerhafte Kennung ist dieselbe, aber Name und Ort sind andere.</translation>
    </message>
    <message>
        <source>The points are {metres} m apart though the addresses agree.</source>
        <translation>Die Punkte liegen {metres} m auseinander, obwohl die Adressen übereinstimmen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>entry taken back</source>
        <translation>Eintrag zurückgenommen</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Each finding needs its id, but &apos;finding_id&apos; is empty in these rows ({count}): {rows}.</source>
        <translation>Jeder Befund braucht seine Kennung, aber „finding_id“ ist in diesen Zeilen leer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>These findings occur more than once ({count}): {ids}.</source>
        <translation>Diese Befunde kommen mehrfach vor ({count}): {ids}.</translation>
    </message>
    <message>
        <source>These decisions are not known: {decisions}.</source>
        <translation>Diese Entscheidungen sind nicht bekannt: {decisions}.</translation>
    </message>
    <message>
        <source>Known are: {kinds}.</source>
        <translation>Bekannt sind: {kinds}.</translation>
    </message>
    <message>
        <source>These entries in &apos;due&apos; are no dates: {entries}.</source>
        <translation>Diese Einträge in „due“ sind kein Datum: {entries}.</translation>
    </message>
    <message>
        <source>Write dates as 2026-12-31 or 31.12.2026.</source>
        <translation>Schreiben Sie Daten als 2026-12-31 oder 31.12.2026.</translation>
    </message>
    <message>
        <source>These entries in &apos;take&apos; name fields that no list has: {entries}.</source>
        <translation>Diese Einträge in „take“ nennen Felder, die keine Liste hat: {entries}.</translation>
    </message>
    <message>
        <source>Known are: {fields}; or &apos;{none}&apos; to take over nothing.</source>
        <translation>Bekannt sind: {fields}; oder „{none}“, um nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>The decisions have &apos;{text}&apos; in column &apos;{column}&apos;, which is no date.</source>
        <translation>In den Entscheidungen steht „{text}“ in der Spalte „{column}“; das ist kein Datum.</translation>
    </message>
    <message>
        <source>Confirmed by the list.</source>
        <translation>Durch die Liste bestätigt.</translation>
    </message>
    <message>
        <source>The list&apos;s record is this institution.</source>
        <translation>Der Eintrag der Liste ist diese Einrichtung.</translation>
    </message>
    <message>
        <source>These fields cannot be erased: {fields}.</source>
        <translation>Diese Felder lassen sich nicht löschen: {fields}.</translation>
    </message>
    <message>
        <source>Choose among: {fields}.</source>
        <translation>Möglich sind: {fields}.</translation>
    </message>
    <message>
        <source>The reason holds a value that is to be erased, and would keep it in the history.</source>
        <translation>Der Grund enthält eine Angabe, die gelöscht werden soll. Sie bliebe so im Verlauf stehen.</translation>
    </message>
    <message>
        <source>Write the reason without names, addresses and numbers: &apos;Erasure requested on 3 May 2026&apos;.</source>
        <translation>Schreiben Sie den Grund ohne Namen, Anschriften und Nummern: „Löschung beantragt am 3.5.2026“.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, ODbL 1.0, www.openstreetmap.org/copyright</source>
        <translation>© OpenStreetMap-Mitwirkende, ODbL 1.0, www.openstreetmap.org/copyright</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[gelöscht]</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>unbekannte Quelle</translation>
    </message>
    <message>
        <source>The present value is newer ({present}).</source>
        <translation>Die vorhandene Angabe ist neuer ({present}).</translation>
    </message>
    <message>
        <source>Set by hand on {date} by {user}.</source>
        <translation>Am {date} von {user} von Hand eingetragen.</translation>
    </message>
    <message>
        <source>For this field {present} takes precedence.</source>
        <translation>Bei diesem Feld hat {present} Vorrang.</translation>
    </message>
    <message>
        <source>Hint: newer source ({listed}).</source>
        <translation>Hinweis: neuere Quelle ({listed}).</translation>
    </message>
    <message>
        <source>The precedence names fields that an institution does not have: {fields}.</source>
        <translation>Der Vorrang nennt Felder, die eine Einrichtung nicht hat: {fields}.</translation>
    </message>
    <message>
        <source>Use the names of fields, or * for all others.</source>
        <translation>Verwenden Sie die Namen von Feldern oder * für alle übrigen.</translation>
    </message>
    <message>
        <source>The precedence of sources should be a JSON list of sources, or an object of ranks, but is: {given}</source>
        <translation>Der Vorrang der Quellen muss eine JSON-Liste von Quellen oder ein Objekt mit Rängen sein, ist aber: {given}</translation>
    </message>
    <message>
        <source>For example [&quot;Schulamt&quot;, &quot;OSM&quot;], or {&quot;OSM&quot;: {&quot;phone&quot;: 1, &quot;*&quot;: 3}, &quot;Schulamt&quot;: {&quot;*&quot;: 2}}.</source>
        <translation>Zum Beispiel [&quot;Schulamt&quot;, &quot;OSM&quot;] oder {&quot;OSM&quot;: {&quot;phone&quot;: 1, &quot;*&quot;: 3}, &quot;Schulamt&quot;: {&quot;*&quot;: 2}}.</translation>
    </message>
    <message>
        <source>The scope should be categories, or an object with {keys}, but this was found: {given}.</source>
        <translation>Als Umfang werden Kategorien erwartet oder ein Objekt mit {keys}, angegeben ist aber: {given}.</translation>
    </message>
    <message>
        <source>For example: Kita, Grundschule - or {&quot;categories&quot;: [&quot;Kita&quot;], &quot;cities&quot;: [&quot;Oberhausen&quot;]}.</source>
        <translation>Zum Beispiel: Kita, Grundschule – oder {&quot;categories&quot;: [&quot;Kita&quot;], &quot;cities&quot;: [&quot;Oberhausen&quot;]}.</translation>
    </message>
    <message>
        <source>Institution {id} is not in the register.</source>
        <translation>Die Einrichtung {id} ist nicht im Bestand.</translation>
    </message>
    <message>
        <source>Empty in the list, and kept</source>
        <translation>In der Liste leer und deshalb behalten</translation>
    </message>
    <message>
        <source>Other spelling of the same, and kept</source>
        <translation>Nur anders geschrieben und deshalb behalten</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Ausgewählt.</translation>
    </message>
    <message>
        <source>Taken over from the list.</source>
        <translation>Aus der Liste übernommen.</translation>
    </message>
    <message>
        <source>The field cannot hold this value, or the category is not known.</source>
        <translation>Das Feld kann diese Angabe nicht aufnehmen, oder die Kategorie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Protected: the address is not stored.</source>
        <translation>Geschützt: Die Anschrift wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Nicht ausgewählt.</translation>
    </message>
    <message>
        <source>Not among the fields to take over.</source>
        <translation>Gehört nicht zu den Feldern, die übernommen werden sollen.</translation>
    </message>
    <message>
        <source>The present position is more exact.</source>
        <translation>Die vorhandene Lage ist genauer.</translation>
    </message>
    <message>
        <source>The address changes, but the list has no point: check the position.</source>
        <translation>Die Anschrift ändert sich, aber die Liste hat keinen Punkt: Prüfen Sie die Lage.</translation>
    </message>
    <message>
        <source>There is no register at &apos;{path}&apos;.</source>
        <translation>Unter „{path}“ gibt es keinen Bestand.</translation>
    </message>
    <message>
        <source>Choose the GeoPackage that &apos;Create register&apos; made.</source>
        <translation>Wählen Sie das GeoPackage, das „Bestand anlegen“ erzeugt hat.</translation>
    </message>
    <message>
        <source>The register did not take a record: {reason}</source>
        <translation>Der Bestand hat einen Eintrag nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>Another program or another person is writing to the register &apos;{path}&apos;.</source>
        <translation>Ein anderes Programm oder eine andere Person schreibt gerade in den Bestand „{path}“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save or end edits that are open elsewhere, and run this again.</source>
        <translation>Es wurde nichts geändert. Speichern oder beenden Sie Bearbeitungen, die anderswo offen sind, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The register &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>In den Bestand „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check your right to write to the file and to its folder.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie, ob Sie in der Datei und in ihrem Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The register &apos;{path}&apos; could not be written: {reason}.</source>
        <translation>Der Bestand „{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the drive, check the connection to it, and run this again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz auf dem Laufwerk, prüfen Sie die Verbindung dorthin und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; is no register, or it is damaged: {reason}.</source>
        <translation>Die Datei „{path}“ ist kein Bestand oder sie ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file, or take the newest backup copy.</source>
        <translation>Wählen Sie eine andere Datei oder nehmen Sie die neueste Sicherungskopie.</translation>
    </message>
    <message>
        <source>The register &apos;{path}&apos; refused: {reason}.</source>
        <translation>Der Bestand „{path}“ hat abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must be a date of the form YYYY-MM-DD.</source>
        <translation>„{field}“ muss ein Datum der Form JJJJ-MM-TT sein.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must be a whole number.</source>
        <translation>„{field}“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must be yes or no.</source>
        <translation>„{field}“ muss ja oder nein sein.</translation>
    </message>
    <message>
        <source>&apos;{place}&apos; holds no register of institutions.</source>
        <translation>„{place}“ enthält keinen Bestand von Einrichtungen.</translation>
    </message>
    <message>
        <source>The register &apos;{place}&apos; does not say of which version it is: its setting &apos;schema_version&apos; is &apos;{text}&apos;.</source>
        <translation>Der Bestand „{place}“ sagt nicht, von welcher Version er ist: Seine Einstellung „schema_version“ lautet „{text}“.</translation>
    </message>
    <message>
        <source>Take the newest backup copy.</source>
        <translation>Nehmen Sie die neueste Sicherungskopie.</translation>
    </message>
    <message>
        <source>The register &apos;{place}&apos; was made by a newer version of this plugin (its tables have version {found}, this plugin knows {known}).</source>
        <translation>Der Bestand „{place}“ stammt von einer neueren Version dieses Plugins (seine Tabellen haben Version {found}, dieses Plugin kennt {known}).</translation>
    </message>
    <message>
        <source>Install the newest version of the plugin.</source>
        <translation>Installieren Sie die neueste Version des Plugins.</translation>
    </message>
    <message>
        <source>There is no connection to the database of the register &apos;{place}&apos;: {reason}.</source>
        <translation>Es gibt keine Verbindung zur Datenbank des Bestands „{place}“: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the database for the right to write.</source>
        <translation>Es wurde nichts geändert. Bitten Sie die Betreuung der Datenbank um das Recht zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the database to make room on its drive.</source>
        <translation>Es wurde nichts geändert. Bitten Sie die Betreuung der Datenbank, auf deren Laufwerk Platz zu schaffen.</translation>
    </message>
    <message>
        <source>The connection to the database of the register &apos;{place}&apos; was lost: {reason}.</source>
        <translation>Die Verbindung zur Datenbank des Bestands „{place}“ ist abgerissen: {reason}.</translation>
    </message>
    <message>
        <source>Check the network and run this again. What was under way has not been saved.</source>
        <translation>Prüfen Sie das Netz und starten Sie erneut. Was gerade lief, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The schema &apos;{place}&apos; holds tables already.</source>
        <translation>Das Schema „{place}“ enthält schon Tabellen.</translation>
    </message>
    <message>
        <source>Choose another schema. A register is never written over.</source>
        <translation>Wählen Sie ein anderes Schema. Ein Bestand wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Anschrift und Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Hours and offers</source>
        <translation>Zeiten und Angebote</translation>
    </message>
    <message>
        <source>Validity and release</source>
        <translation>Gültigkeit und Freigabe</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Without a point</source>
        <translation>Ohne Standort auf der Karte</translation>
    </message>
    <message>
        <source>Protected institutions</source>
        <translation>Geschützte Einrichtungen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>History and lists</source>
        <translation>Verlauf und Listen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Eingelesene Listen</translation>
    </message>
    <message>
        <source>Origin of the values</source>
        <translation>Herkunft der Angaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Release of fields</source>
        <translation>Freigabe der Felder</translation>
    </message>
    <message>
        <source>Settings of the register</source>
        <translation>Einstellungen des Bestands</translation>
    </message>
    <message>
        <source>closed, last day</source>
        <translation>geschlossen, letzter Tag</translation>
    </message>
    <message>
        <source>not in the list of categories</source>
        <translation>nicht in der Liste der Kategorien</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte einen Namen eintragen.</translation>
    </message>
    <message>
        <source>The last day of validity must not be before the first one.</source>
        <translation>„Gültig bis“ darf nicht vor „Gültig ab“ liegen.</translation>
    </message>
    <message>
        <source>Nobody&apos;s initials are set: the history will not say who made this change. Set them in the plugin&apos;s options, or as variable {variable} under Settings &gt; Options &gt; Variables.</source>
        <translation>Es ist kein Kürzel hinterlegt: Der Verlauf kann nicht sagen, wer diese Änderung gemacht hat. Das Kürzel steht in den Optionen der Erweiterung oder als Variable {variable} unter Einstellungen › Optionen › Variablen.</translation>
    </message>
    <message>
        <source>No street, house number or point is stored for a protected site. Remove them first.</source>
        <translation>Zu einer geschützten Einrichtung werden weder Straße, Hausnummer noch Punkt gespeichert. Bitte zuerst entfernen.</translation>
    </message>
    <message>
        <source>An institution cannot be its own branch office.</source>
        <translation>Eine Einrichtung kann nicht ihre eigene Nebenstelle sein.</translation>
    </message>
    <message>
        <source>A German postcode has five digits.</source>
        <translation>Eine Postleitzahl hat fünf Ziffern.</translation>
    </message>
    <message>
        <source>An e-mail address has one @ and no blanks.</source>
        <translation>Eine E-Mail-Adresse hat genau ein @ und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Please enter who released it, and when.</source>
        <translation>Bitte eintragen, wer wann freigegeben hat.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Complete list</source>
        <translation>Vollständige Liste</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>KBS</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Ausgeführt am</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Gelöscht am</translation>
    </message>
    <message>
        <source>Erased because</source>
        <translation>Löschgrund</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Eingelesen am</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Spaltenzuordnung</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Andere Einrichtung</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Fields taken over</source>
        <translation>Übernommene Felder</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Words of lists</source>
        <translation>Wörter in Listen</translation>
    </message>
    <message>
        <source>fixed site</source>
        <translation>fester Standort</translation>
    </message>
    <message>
        <source>outreach, no fixed site</source>
        <translation>aufsuchend, ohne festen Standort</translation>
    </message>
    <message>
        <source>online or by phone</source>
        <translation>online oder telefonisch</translation>
    </message>
    <message>
        <source>protected: address is secret</source>
        <translation>geschützt: Anschrift ist geheim</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>stadtweit</translation>
    </message>
    <message>
        <source>district</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>neighbouring house number</source>
        <translation>Nachbarhausnummer</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>aus der Liste</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>ohne Position</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>kept from year to year</source>
        <translation>bleibt von Jahr zu Jahr gleich</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>pentagon</source>
        <translation>Fünfeck</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>Sechseck</translation>
    </message>
    <message>
        <source>octagon</source>
        <translation>Achteck</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>trapezoid</source>
        <translation>Trapez</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>half circle</source>
        <translation>Halbkreis</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>pointed star</source>
        <translation>Zackenstern</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>eingelesen</translation>
    </message>
    <message>
        <source>decisions applied</source>
        <translation>Entscheidungen übernommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>personal data erased</source>
        <translation>personenbezogene Angaben gelöscht</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>the same institution</source>
        <translation>dieselbe Einrichtung</translation>
    </message>
    <message>
        <source>different institutions</source>
        <translation>verschiedene Einrichtungen</translation>
    </message>
    <message>
        <source>the source is wrong</source>
        <translation>Quelle ist falsch</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>main and branch office</source>
        <translation>Haupt- und Nebenstelle</translation>
    </message>
    <message>
        <source>inquiry</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>take up</source>
        <translation>neu aufnehmen</translation>
    </message>
    <message>
        <source>does not belong in the register</source>
        <translation>gehört nicht in den Bestand</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>release of a field</source>
        <translation>Freigabe eines Feldes</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>link to a list</source>
        <translation>Verknüpfung mit einer Liste</translation>
    </message>
    <message>
        <source>origin of a value</source>
        <translation>Herkunft einer Angabe</translation>
    </message>
    <message>
        <source>Years until personal data of closed institutions are erased</source>
        <translation>Jahre, nach denen personenbezogene Angaben geschlossener Einrichtungen gelöscht werden</translation>
    </message>
    <message>
        <source>Area code of phone numbers without one</source>
        <translation>Vorwahl für Telefonnummern ohne Vorwahl</translation>
    </message>
    <message>
        <source>Order of the sources, best first</source>
        <translation>Rangfolge der Quellen, beste zuerst</translation>
    </message>
    <message>
        <source>The table &apos;{table}&apos; of the register &apos;{register}&apos; cannot be opened: {reason}.</source>
        <translation>Die Tabelle „{table}“ des Bestands „{register}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>Sozialnavigator: register of institutions</source>
        <translation>Sozialnavigator: Bestand der Einrichtungen</translation>
    </message>
    <message>
        <source>The project could not be stored in the register &apos;{register}&apos;: {reason}.</source>
        <translation>Das Projekt konnte nicht im Bestand „{register}“ gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Check your right to write there, and that the file is not opened by another program.</source>
        <translation>Bitte prüfen, ob Sie dort schreiben dürfen und kein anderes Programm die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; exists already.</source>
        <translation>Die Datei „{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name. A register is never written over.</source>
        <translation>Wählen Sie einen anderen Namen. Ein Bestand wird nie überschrieben.</translation>
    </message>
    <message>
        <source>A register needs a coordinate reference system in metres that has an EPSG number, not &apos;{crs}&apos;.</source>
        <translation>Ein Bestand braucht ein Koordinatenbezugssystem in Metern mit EPSG-Nummer, nicht „{crs}“.</translation>
    </message>
    <message>
        <source>Choose for example EPSG:25832.</source>
        <translation>Wählen Sie zum Beispiel EPSG:25832.</translation>
    </message>
    <message>
        <source>Register created</source>
        <translation>Bestand angelegt</translation>
    </message>
    <message>
        <source>There is already a record with this id in &apos;{table}&apos;.</source>
        <translation>In „{table}“ gibt es schon einen Eintrag mit dieser Kennung.</translation>
    </message>
    <message>
        <source>The id of a record in &apos;{table}&apos; must not be changed.</source>
        <translation>Die Kennung eines Eintrags in „{table}“ darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must not be empty.</source>
        <translation>„{field}“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must be one of: {words}.</source>
        <translation>„{field}“ muss eines von diesen sein: {words}.</translation>
    </message>
    <message>
        <source>The institution that this record belongs to is not in the register.</source>
        <translation>Die Einrichtung, zu der dieser Eintrag gehört, ist nicht im Bestand.</translation>
    </message>
    <message>
        <source>The provider of this record is not in the register.</source>
        <translation>Der Träger dieses Eintrags ist nicht im Bestand.</translation>
    </message>
    <message>
        <source>The category of this record is not in the register&apos;s list of categories.</source>
        <translation>Die Kategorie dieses Eintrags steht nicht in der Liste der Kategorien des Bestands.</translation>
    </message>
    <message>
        <source>&apos;Valid until&apos; must not be before &apos;Valid from&apos;.</source>
        <translation>„Gültig bis“ darf nicht vor „Gültig von“ liegen.</translation>
    </message>
    <message>
        <source>An institution cannot be a branch office of itself.</source>
        <translation>Eine Einrichtung kann keine Nebenstelle von sich selbst sein.</translation>
    </message>
    <message>
        <source>Neither street, house number nor a point is stored for a protected institution. Empty them, and delete the point.</source>
        <translation>Für eine geschützte Einrichtung werden weder Straße und Hausnummer noch ein Punkt gespeichert. Bitte leeren Sie die Felder und löschen Sie den Punkt.</translation>
    </message>
    <message>
        <source>Records of the register are not deleted. Enter the last day under &apos;Valid until&apos;.</source>
        <translation>Einträge des Bestands werden nicht gelöscht. Tragen Sie den letzten Tag unter „Gültig bis“ ein.</translation>
    </message>
    <message>
        <source>Records of the register are not deleted.</source>
        <translation>Einträge des Bestands werden nicht gelöscht.</translation>
    </message>
    <message>
        <source>The history of the register can neither be changed nor deleted.</source>
        <translation>Der Verlauf des Bestands kann weder geändert noch gelöscht werden.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;: these points ({count}) do not exist in {crs}; they count as empty: {ids}.</source>
        <translation>Layer „{layer}“: Diese Punkte ({count}) gibt es in {crs} nicht; sie gelten als leer: {ids}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; says no coordinate reference system.</source>
        <translation>Der Layer „{layer}“ nennt kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; says no coordinate reference system: {crs} is assumed.</source>
        <translation>Der Layer „{layer}“ nennt kein Koordinatenbezugssystem: {crs} wird angenommen.</translation>
    </message>
    <message>
        <source>The last day {day} would lie before the first one.</source>
        <translation>Der letzte Tag {day} läge vor dem ersten.</translation>
    </message>
    <message>
        <source>The list&apos;s record is not this institution any more.</source>
        <translation>Der Eintrag der Liste ist nicht mehr diese Einrichtung.</translation>
    </message>
    <message>
        <source>Followed by {name}.</source>
        <translation>Nachfolger: {name}.</translation>
    </message>
    <message>
        <source>It is not clear whom the list&apos;s record succeeds: leave &apos;other_id&apos; empty.</source>
        <translation>Es ist nicht klar, wem der Eintrag der Liste nachfolgt: Lassen Sie „other_id“ leer.</translation>
    </message>
    <message>
        <source>Merged into {name}.</source>
        <translation>Aufgegangen in {name}.</translation>
    </message>
    <message>
        <source>Branch office of {name}.</source>
        <translation>Nebenstelle von {name}.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>This decision needs an institution of the register.</source>
        <translation>Diese Entscheidung braucht eine Einrichtung des Bestands.</translation>
    </message>
    <message>
        <source>This decision needs a record of the list.</source>
        <translation>Diese Entscheidung braucht einen Eintrag der Liste.</translation>
    </message>
    <message>
        <source>This decision needs &apos;other_id&apos;, the institution that it refers to.</source>
        <translation>Diese Entscheidung braucht „other_id“, die Einrichtung, auf die sie sich bezieht.</translation>
    </message>
    <message>
        <source>&apos;other_id&apos; names the institution itself.</source>
        <translation>„other_id“ nennt die Einrichtung selbst.</translation>
    </message>
    <message>
        <source>The institution is closed since {day}; reopen it first.</source>
        <translation>Die Einrichtung ist seit dem {day} geschlossen; öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>{field} (register)</source>
        <translation>{field} (Bestand)</translation>
    </message>
    <message>
        <source>{field} (list)</source>
        <translation>{field} (Liste)</translation>
    </message>
    <message>
        <source>Record of the list</source>
        <translation>Datensatz der Liste</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Entfernung (m)</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Other institution (successor, merger, branch)</source>
        <translation>Andere Einrichtung (Nachfolger, Fusion, Nebenstelle)</translation>
    </message>
    <message>
        <source>Fields to take over</source>
        <translation>Zu übernehmende Felder</translation>
    </message>
    <message>
        <source>Further values of the list</source>
        <translation>Weitere Angaben der Liste</translation>
    </message>
    <message>
        <source>Hash of the institution</source>
        <translation>Prüfsumme der Einrichtung</translation>
    </message>
    <message>
        <source>Hash of the list&apos;s record</source>
        <translation>Prüfsumme des Datensatzes der Liste</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Stand der Quelle</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>Only in the register</source>
        <translation>nur im Bestand</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>nur in der Liste</translation>
    </message>
    <message>
        <source>Not in scope</source>
        <translation>nicht im Umfang</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>dieselbe Einrichtung</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>verschiedene Einrichtungen</translation>
    </message>
    <message>
        <source>The source is wrong</source>
        <translation>Quelle ist falsch</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>Branch office</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>gehört nicht in den Bestand</translation>
    </message>
    <message>
        <source>Protected: the place is not shown.</source>
        <translation>Geschützt: Der Ort wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The list&apos;s record has no name.</source>
        <translation>Der Eintrag der Liste hat keinen Namen.</translation>
    </message>
    <message>
        <source>Taken up as protected, without address and position</source>
        <translation>Als geschützt aufgenommen, ohne Anschrift und Lage</translation>
    </message>
    <message>
        <source>The category &apos;{words}&apos; is not known.</source>
        <translation>Die Kategorie „{words}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Category not known, and taken up among the others</source>
        <translation>Kategorie nicht bekannt, unter „Sonstige“ aufgenommen</translation>
    </message>
    <message>
        <source>New from the list.</source>
        <translation>Neu aus der Liste.</translation>
    </message>
    <message>
        <source>Left open, since nobody has decided: {verdict}</source>
        <translation>Offen geblieben, weil niemand entschieden hat: {verdict}</translation>
    </message>
    <message>
        <source>No finding is about this: {id}.</source>
        <translation>Dazu gibt es keinen Befund: {id}.</translation>
    </message>
    <message>
        <source>The list&apos;s record is decided as several institutions.</source>
        <translation>Der Eintrag der Liste wurde mehreren Einrichtungen zugeordnet.</translation>
    </message>
    <message>
        <source>The institution is decided as several records, or as closed and as still there.</source>
        <translation>Die Einrichtung wurde mehreren Einträgen zugeordnet, oder sie gilt zugleich als geschlossen und als weiter vorhanden.</translation>
    </message>
    <message>
        <source>The finding does not say how the institution was when it was compared.</source>
        <translation>Der Befund sagt nicht, wie die Einrichtung beim Abgleich aussah.</translation>
    </message>
    <message>
        <source>Changed since the reconciliation: {fields}. Reconcile again.</source>
        <translation>Seit dem Abgleich geändert: {fields}. Gleichen Sie neu ab.</translation>
    </message>
    <message>
        <source>But the list has it.</source>
        <translation>In der Liste steht sie aber noch.</translation>
    </message>
    <message>
        <source>To be asked again since {date}.</source>
        <translation>Wiedervorlage seit {date} fällig.</translation>
    </message>
    <message>
        <source>To be asked again on {date}.</source>
        <translation>Wiedervorlage am {date}.</translation>
    </message>
    <message>
        <source>Decided earlier: {kind}.</source>
        <translation>Früher entschieden: {kind}.</translation>
    </message>
    <message>
        <source>Decided on {date}: {kind}.</source>
        <translation>Entschieden am {date}: {kind}.</translation>
    </message>
    <message>
        <source>Changed since then: {fields}.</source>
        <translation>Seitdem geändert: {fields}.</translation>
    </message>
    <message>
        <source>The layer of addresses &apos;{layer}&apos; has no column with streets. It has: {existing}.</source>
        <translation>Der Layer mit Hauskoordinaten „{layer}“ hat keine Spalte mit Straßen. Er hat: {existing}.</translation>
    </message>
    <message>
        <source>Title the columns as usual: Straße, Hausnummer, PLZ, Ort.</source>
        <translation>Benennen Sie die Spalten wie üblich: Straße, Hausnummer, PLZ, Ort.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; cannot be read as a layer; it may be broken.</source>
        <translation>Die Datei „{file}“ lässt sich nicht als Layer lesen; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Open it in QGIS and save it anew, or ask the sender for it again.</source>
        <translation>Öffnen Sie die Datei in QGIS und speichern Sie sie neu, oder bitten Sie um eine neue Lieferung.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; has no sheet or layer &apos;{part}&apos;. It has: {existing}.</source>
        <translation>Die Datei „{file}“ hat kein Blatt und keinen Layer „{part}“. Vorhanden sind: {existing}.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie davon eines.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; holds several lists: {names}.</source>
        <translation>Die Datei „{file}“ enthält mehrere Listen: {names}.</translation>
    </message>
    <message>
        <source>Choose the sheet or layer that is to be read.</source>
        <translation>Wählen Sie das Blatt oder den Layer, der gelesen werden soll.</translation>
    </message>
    <message>
        <source>The coordinate system &apos;{crs}&apos; is not known.</source>
        <translation>Das Koordinatensystem „{crs}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one, such as EPSG:25832.</source>
        <translation>Wählen Sie eines, zum Beispiel EPSG:25832.</translation>
    </message>
    <message>
        <source>The last list of this source had columns that are gone: {columns}.</source>
        <translation>Die letzte Liste dieser Quelle hatte Spalten, die es nicht mehr gibt: {columns}.</translation>
    </message>
    <message>
        <source>No column with the names of the institutions was found. The list has: {existing}.</source>
        <translation>Es wurde keine Spalte mit den Namen der Einrichtungen gefunden. Die Liste hat: {existing}.</translation>
    </message>
    <message>
        <source>Name it in the mapping: {example}</source>
        <translation>Nennen Sie sie in der Zuordnung: {example}</translation>
    </message>
    <message>
        <source>Columns of &apos;{sheet}&apos;:</source>
        <translation>Spalten von „{sheet}“:</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>Spalten, die nicht gelesen werden: {columns}.</translation>
    </message>
    <message>
        <source>Sheets or layers that are not read: {names}.</source>
        <translation>Blätter oder Layer, die nicht gelesen werden: {names}.</translation>
    </message>
    <message>
        <source>{count} characters that no text may hold (NUL) were taken out.</source>
        <translation>{count} Zeichen, die kein Text enthalten darf (NUL), wurden entfernt.</translation>
    </message>
    <message>
        <source>The coordinates lie outside the coordinate system.</source>
        <translation>Die Koordinaten liegen außerhalb des Koordinatensystems.</translation>
    </message>
    <message>
        <source>The point lies far from all others.</source>
        <translation>Der Punkt liegt weit außerhalb der Umgebung.</translation>
    </message>
    <message>
        <source>x and y seem to be swapped.</source>
        <translation>X und Y sind anscheinend vertauscht.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no coordinate reference system.</source>
        <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Set it in the layer&apos;s properties.</source>
        <translation>Stellen Sie es in den Eigenschaften des Layers ein.</translation>
    </message>
    <message>
        <source>{parameter} names fields that an institution does not have: {fields}.</source>
        <translation>{parameter} nennt Felder, die eine Einrichtung nicht hat: {fields}.</translation>
    </message>
    <message>
        <source>Known are: {fields}.</source>
        <translation>Bekannt sind: {fields}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has numbers in {fields}: zeros in front that were lost have been put back.</source>
        <translation>Der Layer „{layer}“ hat Zahlen in {fields}: Verlorene führende Nullen wurden ergänzt.</translation>
    </message>
    <message>
        <source>Each record of &apos;{layer}&apos; needs an id, but &apos;{field}&apos; is empty in these rows ({count}): {rows}.</source>
        <translation>Jeder Datensatz von „{layer}“ braucht eine Kennung, aber „{field}“ ist in diesen Zeilen leer ({count}): {rows}.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; should name each record of &apos;{layer}&apos; once, but these ids occur more than once ({count}): {ids}.</source>
        <translation>„{field}“ soll jeden Datensatz von „{layer}“ eindeutig benennen, aber diese Kennungen kommen mehrfach vor ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;: {count} entries in its columns for x and y are no numbers; they count as empty.</source>
        <translation>Layer „{layer}“: {count} Einträge in den Spalten für x und y sind keine Zahlen; sie gelten als leer.</translation>
    </message>
    <message>
        <source>{parameter} should be a JSON object of columns by standard field, but this was found: {given}.</source>
        <translation>{parameter} soll ein JSON-Objekt sein, das zu Standardfeldern Spalten nennt, angegeben ist aber: {given}.</translation>
    </message>
    <message>
        <source>For example {&quot;name&quot;: &quot;Bezeichnung&quot;, &quot;street&quot;: &quot;Strasse&quot;}.</source>
        <translation>Zum Beispiel {&quot;name&quot;: &quot;Bezeichnung&quot;, &quot;street&quot;: &quot;Strasse&quot;}.</translation>
    </message>
    <message>
        <source>The connection to the database of the register &apos;{place}&apos; was lost at the very end.</source>
        <translation>Die Verbindung zur Datenbank des Bestands „{place}“ ist ganz am Ende abgerissen.</translation>
    </message>
    <message>
        <source>Look at the register&apos;s table &apos;steps&apos; whether this step is there, before you run it again.</source>
        <translation>Sehen Sie in der Tabelle „steps“ des Bestands nach, ob dieser Schritt dort steht, bevor Sie erneut starten.</translation>
    </message>
    <message>
        <source>The database server is too old: PostgreSQL {found}, expected 13 or later.</source>
        <translation>Der Datenbankserver ist zu alt: PostgreSQL {found}, erwartet wird 13 oder neuer.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the database, or make the register as a GeoPackage.</source>
        <translation>Fragen Sie die Betreuung der Datenbank oder legen Sie den Bestand als GeoPackage an.</translation>
    </message>
    <message>
        <source>The database &apos;{place}&apos; has no PostGIS: {reason}</source>
        <translation>Die Datenbank „{place}“ hat kein PostGIS: {reason}</translation>
    </message>
    <message>
        <source>Ask whoever looks after the database to run: CREATE EXTENSION postgis</source>
        <translation>Bitten Sie die Betreuung der Datenbank, dies auszuführen: CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>please return by {day}</source>
        <comment>de</comment>
        <translation>bitte zurücksenden bis {day}</translation>
    </message>
    <message>
        <source>Inquiry about your entries in the Sozialnavigator: {provider}</source>
        <comment>de</comment>
        <translation>Rückfrage zu Ihren Einträgen im Sozialnavigator: {provider}</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Alle Einrichtungen</translation>
    </message>
    <message>
        <source>Read list of institutions</source>
        <translation>Liste von Einrichtungen einlesen</translation>
    </message>
    <message>
        <source>list,institutions,poi,excel,csv,geojson,osm,rvr,kommonitor,address,geocode,import</source>
        <translation>Liste,Einrichtungen,POI,Excel,CSV,GeoJSON,OSM,RVR,KomMonitor,Adresse,Geokodierung,Import,einlesen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Wiederholte Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Records without a point</source>
        <translation>Einträge ohne Punkt</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.gpkg *.geojson *.json *.shp)</source>
        <translation>Listen (*.xlsx *.xlsm *.csv *.txt *.tsv *.gpkg *.geojson *.json *.shp)</translation>
    </message>
    <message>
        <source>Sheet or layer</source>
        <translation>Blatt oder Layer</translation>
    </message>
    <message>
        <source>Needed where the file holds several lists.</source>
        <translation>Nötig, wenn die Datei mehrere Listen enthält.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>The institutions of the register: columns of this source&apos;s last list, CRS and surroundings come from there.</source>
        <translation>Die Einrichtungen des Bestands: Von dort kommen die Spalten der letzten Liste dieser Quelle, das Koordinatensystem und die Umgebung.</translation>
    </message>
    <message>
        <source>House coordinates</source>
        <translation>Hauskoordinaten</translation>
    </message>
    <message>
        <source>Points with street and house number, for rows that have no coordinates.</source>
        <translation>Punkte mit Straße und Hausnummer, für Zeilen ohne Koordinaten.</translation>
    </message>
    <message>
        <source>House coordinates as a text file</source>
        <translation>Hauskoordinaten als Textdatei</translation>
    </message>
    <message>
        <source>As surveying offices deliver them: Gebäudereferenzen NRW (gebref.txt) or Hauskoordinaten.</source>
        <translation>So, wie die Katasterämter sie liefern: Gebäudereferenzen NRW (gebref.txt) oder Hauskoordinaten.</translation>
    </message>
    <message>
        <source>Columns of the fields</source>
        <translation>Spalten der Felder</translation>
    </message>
    <message>
        <source>JSON, field to column: {&quot;name&quot;: &quot;Einrichtung&quot;, &quot;postcode&quot;: &quot;PLZ&quot;, &quot;email&quot;: &quot;&quot;}, or the path of a file with it. What is not said is recognised; an empty text: no column.</source>
        <translation>JSON, Feld zu Spalte: {&quot;name&quot;: &quot;Einrichtung&quot;, &quot;postcode&quot;: &quot;PLZ&quot;, &quot;email&quot;: &quot;&quot;}, oder der Pfad einer Datei damit. Was nicht genannt ist, wird erkannt; ein leerer Text heißt: keine Spalte.</translation>
    </message>
    <message>
        <source>Column with the list&apos;s own id</source>
        <translation>Spalte mit der Kennung in der Liste</translation>
    </message>
    <message>
        <source>Empty: it is recognised, else rows are numbered.</source>
        <translation>Leer: wird erkannt, sonst werden die Zeilen nummeriert.</translation>
    </message>
    <message>
        <source>Kind of id</source>
        <translation>Art der Kennung</translation>
    </message>
    <message>
        <source>Category of all rows</source>
        <translation>Kategorie aller Zeilen</translation>
    </message>
    <message>
        <source>For a list of one kind of institutions that has no such column.</source>
        <translation>Für eine Liste mit einer Art von Einrichtungen, in der diese Spalte fehlt.</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>The same every year. Empty: the file&apos;s name without its date.</source>
        <translation>Jedes Jahr gleich. Leer: der Dateiname ohne Datum.</translation>
    </message>
    <message>
        <source>Date of the list</source>
        <translation>Stand der Liste</translation>
    </message>
    <message>
        <source>As 2024-08-01. Empty: the date in the file&apos;s name, else that of the file.</source>
        <translation>Zum Beispiel 2024-08-01. Leer: das Datum im Dateinamen, sonst das der Datei.</translation>
    </message>
    <message>
        <source>Empty: as last time; ODbL for an extract of OpenStreetMap.</source>
        <translation>Leer: wie beim letzten Mal; ODbL bei einem Auszug aus OpenStreetMap.</translation>
    </message>
    <message>
        <source>Coordinate system of the list</source>
        <translation>Koordinatensystem der Liste</translation>
    </message>
    <message>
        <source>Empty: it is recognised by the numbers.</source>
        <translation>Leer: wird an den Zahlen erkannt.</translation>
    </message>
    <message>
        <source>Coordinate system of the result</source>
        <translation>Koordinatensystem des Ergebnisses</translation>
    </message>
    <message>
        <source>Empty: the register&apos;s, else the list&apos;s own.</source>
        <translation>Leer: das des Bestands, sonst das der Liste.</translation>
    </message>
    <message>
        <source>Institutions of the list</source>
        <translation>Einrichtungen der Liste</translation>
    </message>
    <message>
        <source>Mapping of the columns as used</source>
        <translation>Verwendete Zuordnung der Spalten</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>Rows: {rows}; records: {records}; repeated rows folded: {folded}.</source>
        <translation>Zeilen: {rows}; Einträge: {records}; zusammengefasste Wiederholungen: {folded}.</translation>
    </message>
    <message>
        <source>Coordinate system of the list: {crs}; of the result: {target}.</source>
        <translation>Koordinatensystem der Liste: {crs}; des Ergebnisses: {target}.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}; ids: {kind}.</source>
        <translation>Quelle: {source}, {date}; Kennungen: {kind}.</translation>
    </message>
    <message>
        <source>of this list only</source>
        <translation>nur in dieser Liste gültig</translation>
    </message>
    <message>
        <source>Records without a point: {count}.</source>
        <translation>Einträge ohne Punkt: {count}.</translation>
    </message>
    <message>
        <source>The date of the list should be a day, but is &apos;{value}&apos;.</source>
        <translation>Der Stand der Liste muss ein Tag sein, ist aber „{value}“.</translation>
    </message>
    <message>
        <source>Write it as 2024-08-01 or 01.08.2024.</source>
        <translation>Schreiben Sie ihn als 2024-08-01 oder 01.08.2024.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Kind of problem</source>
        <translation>Art des Problems</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>These fields to take over do not exist: {fields}.</source>
        <translation>Diese Felder zum Übernehmen gibt es nicht: {fields}.</translation>
    </message>
    <message>
        <source>Institutions updated</source>
        <translation>Geänderte Einrichtungen</translation>
    </message>
    <message>
        <source>Institutions taken up</source>
        <translation>Aufgenommene Einrichtungen</translation>
    </message>
    <message>
        <source>Institutions closed</source>
        <translation>Geschlossene Einrichtungen</translation>
    </message>
    <message>
        <source>Links with records of the list</source>
        <translation>Verknüpfungen mit Einträgen der Liste</translation>
    </message>
    <message>
        <source>Decisions recorded</source>
        <translation>Festgehaltene Entscheidungen</translation>
    </message>
    <message>
        <source>Findings not applied</source>
        <translation>Nicht übernommene Befunde</translation>
    </message>
    <message>
        <source>Values kept</source>
        <translation>Behaltene Angaben</translation>
    </message>
    <message>
        <source>Values that come under the licence {licence}: {count}</source>
        <translation>Angaben, die unter der Lizenz {licence} stehen: {count}</translation>
    </message>
    <message>
        <source>Not applied ({count}): {reason} {names}</source>
        <translation>Nicht übernommen ({count}): {reason} {names}</translation>
    </message>
    <message>
        <source>{field} kept although the list differs ({count}): {names}</source>
        <translation>{field} behalten, obwohl die Liste abweicht ({count}): {names}</translation>
    </message>
    <message>
        <source>Answer of the provider ({file}).</source>
        <translation>Antwort des Trägers ({file}).</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is no inquiry list: the hidden row with the names of its columns is missing.</source>
        <translation>Die Datei „{file}“ ist keine Rückfrageliste: Die verborgene Zeile mit den Namen der Spalten fehlt.</translation>
    </message>
    <message>
        <source>Choose the workbooks that &apos;Inquiry list&apos; made and that were sent back.</source>
        <translation>Wählen Sie die Dateien, die „Rückfragelisten“ erzeugt hat und die zurückgekommen sind.</translation>
    </message>
    <message>
        <source>No institution of the register has this id.</source>
        <translation>Keine Einrichtung des Bestands hat diese Kennung.</translation>
    </message>
    <message>
        <source>There are {count} lines with this id.</source>
        <translation>Es gibt {count} Zeilen mit dieser Kennung.</translation>
    </message>
    <message>
        <source>File &apos;{file}&apos; is a CSV file; expected the Excel workbook that was sent out.</source>
        <translation>Die Datei „{file}“ ist eine CSV-Datei; erwartet wird die Excel-Datei, die verschickt wurde.</translation>
    </message>
    <message>
        <source>Ask for the answer as an Excel workbook (.xlsx).</source>
        <translation>Bitten Sie um die Antwort als Excel-Datei (.xlsx).</translation>
    </message>
    <message>
        <source>Locked cells were changed, or lines were moved.</source>
        <translation>Gesperrte Zellen wurden geändert oder Zeilen verschoben.</translation>
    </message>
    <message>
        <source>Formulas instead of values: {fields}.</source>
        <translation>Formeln statt Angaben: {fields}.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>The answer &apos;{answer}&apos; is none of: {answers}.</source>
        <translation>Die Angabe „{answer}“ ist keine von: {answers}.</translation>
    </message>
    <message>
        <source>Something has changed, but no new value is there.</source>
        <translation>Etwas hat sich geändert, aber eine neue Angabe fehlt.</translation>
    </message>
    <message>
        <source>New values beside the answer &apos;{answer}&apos;.</source>
        <translation>Neue Angaben trotz „{answer}“.</translation>
    </message>
    <message>
        <source>A last day without the answer &apos;{answer}&apos;.</source>
        <translation>Ein letzter Tag, aber nicht die Angabe „{answer}“.</translation>
    </message>
    <message>
        <source>The last day &apos;{text}&apos; is no date.</source>
        <translation>Der letzte Tag „{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Corrections to &apos;{source}&apos;, from {city}</source>
        <comment>de</comment>
        <translation>Berichtigungen zur Liste „{source}“, von: {city}</translation>
    </message>
    <message>
        <source>Corrections to &apos;{source}&apos;</source>
        <comment>de</comment>
        <translation>Berichtigungen zur Liste „{source}“</translation>
    </message>
    <message>
        <source>Like &apos;{name}&apos; ({id}), closed since {date}: opened again?</source>
        <translation>Ähnlich wie „{name}“ ({id}), geschlossen seit {date}: wieder eröffnet?</translation>
    </message>
    <message>
        <source>Like &apos;{name}&apos; ({id}) of the list, which was decided not to be ours.</source>
        <translation>Ähnlich wie „{name}“ ({id}) aus der Liste; laut Entscheidung gehört dieser Datensatz nicht in den Bestand.</translation>
    </message>
    <message>
        <source>Table &apos;{table}&apos; should say what each decision is about: &apos;finding_id&apos;, or &apos;institution_id&apos; and &apos;poi_id&apos;.</source>
        <translation>Die Tabelle „{table}“ muss sagen, worum es bei jeder Entscheidung geht: „finding_id“ oder „institution_id“ und „poi_id“.</translation>
    </message>
    <message>
        <source>Add these columns.</source>
        <translation>Ergänzen Sie diese Spalten.</translation>
    </message>
    <message>
        <source>(not decided)</source>
        <translation>(nicht entschieden)</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; of file &apos;{file}&apos; has no rows.</source>
        <translation>„{part}“ in der Datei „{file}“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose another sheet or layer, or ask the sender for the list again.</source>
        <translation>Wählen Sie ein anderes Blatt oder einen anderen Layer, oder bitten Sie um eine neue Lieferung der Liste.</translation>
    </message>
    <message>
        <source>Blank rows: {count}.</source>
        <translation>Leere Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Name der Kategorie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Angaben</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>These fields are flagged as public, but are personal or internal. They are left out: {fields}.</source>
        <translation>Diese Felder sind als öffentlich gekennzeichnet, aber personenbezogen oder intern. Sie werden weggelassen: {fields}.</translation>
    </message>
    <message>
        <source>Values under the ODbL (OpenStreetMap) are published: {counts}. Whoever publishes them in a register has to put the register under the ODbL too, and to name the contributors.</source>
        <translation>Angaben unter der ODbL (OpenStreetMap) werden veröffentlicht: {counts}. Wer sie in einem Bestand veröffentlicht, muss auch den Bestand unter die ODbL stellen und die Mitwirkenden nennen.</translation>
    </message>
    <message>
        <source>Values under the ODbL (OpenStreetMap) were left out: {counts}.</source>
        <translation>Angaben unter der ODbL (OpenStreetMap) wurden weggelassen: {counts}.</translation>
    </message>
    <message>
        <source>Left out, since even the name is under the ODbL ({count}): {ids}.</source>
        <translation>Weggelassen, weil schon der Name unter der ODbL steht ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Values that hold personal data of the same institution were left out: {counts}.</source>
        <translation>Angaben, die personenbezogene Daten derselben Einrichtung enthalten, wurden weggelassen: {counts}.</translation>
    </message>
    <message>
        <source>Earlier decisions: {count}, of which {used} concern records of today, {changed} with changed fields.</source>
        <translation>Frühere Entscheidungen: {count}; davon betreffen {used} heutige Datensätze, bei {changed} haben sich Angaben geändert.</translation>
    </message>
    <message>
        <source>The scope names what no institution has, perhaps spelled otherwise: {words}.</source>
        <translation>Diese Angaben zum Umfang treffen auf keine Einrichtung zu, vielleicht wegen anderer Schreibweise: {words}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; holds no decisions. Its columns are: {columns}.</source>
        <translation>Der Layer „{layer}“ enthält keine Entscheidungen. Seine Spalten sind: {columns}.</translation>
    </message>
    <message>
        <source>Choose the findings of an earlier reconciliation, or a register&apos;s table &apos;decisions&apos;.</source>
        <translation>Wählen Sie die Befunde eines früheren Abgleichs oder die Tabelle „decisions“ eines Bestands.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no polygons that the list could speak for.</source>
        <translation>Der Layer „{layer}“ hat keine Flächen, für die die Liste sprechen könnte.</translation>
    </message>
    <message>
        <source>Choose another layer, or leave the area empty.</source>
        <translation>Wählen Sie einen anderen Layer, oder lassen Sie das Gebiet leer.</translation>
    </message>
    <message>
        <source>The area of layer &apos;{layer}&apos; cannot be brought to {crs}.</source>
        <translation>Das Gebiet des Layers „{layer}“ lässt sich nicht nach {crs} umrechnen.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the layer.</source>
        <translation>Prüfen Sie das Koordinatenbezugssystem des Layers.</translation>
    </message>
    <message>
        <source>The point lies outside the surroundings of the register.</source>
        <translation>Der Punkt liegt außerhalb der Umgebung des Bestands.</translation>
    </message>
    <message>
        <source>Institutions with points far from all others ({count}): {ids}.</source>
        <translation>Einrichtungen, deren Punkt weit von allen anderen liegt ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Records of the list whose points lie outside the surroundings of the register ({count}): {ids}.</source>
        <translation>Datensätze der Liste, deren Punkt außerhalb der Umgebung des Bestands liegt ({count}): {ids}.</translation>
    </message>
    <message>
        <source>These are most of the points: is the coordinate reference system right?</source>
        <translation>Das sind die meisten Punkte: Stimmt das Koordinatenbezugssystem?</translation>
    </message>
    <message>
        <source>Institutions: {count}</source>
        <translation>Einrichtungen: {count}</translation>
    </message>
    <message>
        <source>Closed institutions, which take no part: {count}</source>
        <translation>Geschlossene Einrichtungen, die nicht abgeglichen werden: {count}</translation>
    </message>
    <message>
        <source>Withdrawn institutions, which take no part: {count}</source>
        <translation>Zurückgenommene Einrichtungen, die nicht abgeglichen werden: {count}</translation>
    </message>
    <message>
        <source>Records of the list: {count}</source>
        <translation>Datensätze der Liste: {count}</translation>
    </message>
    <message>
        <source>Protected records, compared without their place: {count}</source>
        <translation>Geschützte Datensätze, ohne ihren Ort abgeglichen: {count}</translation>
    </message>
    <message>
        <source>Somebody else has changed the register while this was being applied.</source>
        <translation>Jemand anderes hat den Bestand währenddessen geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it again; what it shows then is up to date.</source>
        <translation>Es wurde nichts geändert. Führen Sie es noch einmal aus; was dann gezeigt wird, ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>The data are erased, but the bytes of &apos;{place}&apos; could not be cleaned: {reason} Close the register in all programs, and run this again.</source>
        <translation>Die Angaben sind gelöscht, aber „{place}“ konnte nicht neu geschrieben werden: {reason} Reste können noch in der Datei stehen. Schließen Sie den Bestand in allen Programmen und führen Sie das Werkzeug noch einmal aus.</translation>
    </message>
    <message>
        <source>Apply decisions</source>
        <translation>Entscheidungen übernehmen</translation>
    </message>
    <message>
        <source>register,decisions,apply,update,import,findings,dry run</source>
        <translation>Bestand,Entscheidungen,übernehmen,aktualisieren,einspielen,Befunde,Probelauf</translation>
    </message>
    <message>
        <source>The layer &apos;institutions&apos; of the register, or its GeoPackage.</source>
        <translation>Der Layer „institutions“ des Bestands oder sein GeoPackage.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Further decisions</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>A table with &apos;finding_id&apos;, or &apos;institution_id&apos; and &apos;poi_id&apos;, and with &apos;decision&apos;; it wins over the columns of the findings.</source>
        <translation>Eine Tabelle mit „finding_id“ oder mit „institution_id“ und „poi_id“ sowie mit „decision“; sie geht den Spalten der Befunde vor.</translation>
    </message>
    <message>
        <source>Accept matches</source>
        <translation>Treffer annehmen</translation>
    </message>
    <message>
        <source>Matches that nobody has decided about count as the same institution.</source>
        <translation>Treffer, über die niemand entschieden hat, gelten als dieselbe Einrichtung.</translation>
    </message>
    <message>
        <source>Take up what only the list has</source>
        <translation>Aufnehmen, was nur in der Liste steht</translation>
    </message>
    <message>
        <source>Records of the list that nobody has decided about become new, internal institutions.</source>
        <translation>Einträge der Liste, über die niemand entschieden hat, werden als neue, interne Einrichtungen aufgenommen.</translation>
    </message>
    <message>
        <source>Only show what would change</source>
        <translation>Nur zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing is written to the register.</source>
        <translation>In den Bestand wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>They go into the history. Empty: those in the options.</source>
        <translation>Es steht im Verlauf. Leer: das aus den Optionen.</translation>
    </message>
    <message>
        <source>It goes into the history. Empty: the name and date of the list.</source>
        <translation>Er steht im Verlauf. Leer: Name und Datum der Liste.</translation>
    </message>
    <message>
        <source>Names of fields separated by commas, where a finding names none; &apos;position&apos; is the point. Empty: all, by the precedence of their sources.</source>
        <translation>Namen von Feldern, durch Kommas getrennt, wo ein Befund keine nennt; „position“ ist der Punkt. Leer: alle, nach dem Vorrang ihrer Quellen.</translation>
    </message>
    <message>
        <source>Precedence of sources</source>
        <translation>Vorrang der Quellen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Es wurde nichts geschrieben: Dies war ein Probelauf.</translation>
    </message>
    <message>
        <source>There is nothing to do: all of this is in the register already.</source>
        <translation>Es ist nichts zu tun: All das steht schon im Bestand.</translation>
    </message>
    <message>
        <source>The history needs to know who changes the register, but there are no initials.</source>
        <translation>Der Verlauf muss wissen, wer den Bestand ändert, aber es fehlt das Kürzel.</translation>
    </message>
    <message>
        <source>Enter your initials, or set them in the options.</source>
        <translation>Geben Sie Ihr Kürzel an oder tragen Sie es in den Optionen ein.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Public extract</source>
        <translation>Öffentlicher Auszug</translation>
    </message>
    <message>
        <source>register,publish,release,open data,licence,map,Sozialnavigator</source>
        <translation>Bestand,veröffentlichen,Freigabe,offene Daten,Lizenz,Karte,Sozialnavigator</translation>
    </message>
    <message>
        <source>Gives what may be published of the register: institutions that are released and there at the date, and of these the fields that the settings flag as public, with the licences of the values. Everything that is published should come from here.

Personal and internal fields never go out, whatever their flags. Protected institutions have neither point nor street nor postcode, private addresses neither point nor street; a public text that holds a personal value is left out, and so is what was entered by mistake.</source>
        <translation>Gibt, was aus dem Bestand veröffentlicht werden darf: freigegebene Einrichtungen, die es am Stichtag gibt, mit den Feldern, die in den Einstellungen als öffentlich gekennzeichnet sind, und mit den Lizenzen der Angaben. Alles, was veröffentlicht wird, sollte von hier kommen.

Personenbezogene und interne Felder gehen nie hinaus, wie sie auch gekennzeichnet sind. Geschützte Einrichtungen haben weder Punkt noch Straße noch Postleitzahl, private Anschriften weder Punkt noch Straße. Weggelassen wird auch ein öffentlicher Text, in dem eine personenbezogene Angabe steht, und was irrtümlich eingetragen war.</translation>
    </message>
    <message>
        <source>Institutions that are there on this day. Empty: today.</source>
        <translation>Einrichtungen, die es an diesem Tag gibt. Leer: heute.</translation>
    </message>
    <message>
        <source>Keys of categories, separated by commas. Empty: all.</source>
        <translation>Schlüssel der Kategorien, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>Values under the ODbL (OpenStreetMap)</source>
        <translation>Angaben unter der ODbL (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Publish: the whole extract is then bound by the ODbL</source>
        <translation>Veröffentlichen: Dann gilt die ODbL für den ganzen Auszug</translation>
    </message>
    <message>
        <source>Public institutions</source>
        <translation>Öffentliche Einrichtungen</translation>
    </message>
    <message>
        <source>Public offers</source>
        <translation>Öffentliche Angebote</translation>
    </message>
    <message>
        <source>The offers of these institutions, by &apos;institution_id&apos;.</source>
        <translation>Die Angebote dieser Einrichtungen, mit „institution_id“.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sources and licences of the published values, with the text that names them.</source>
        <translation>Quellen und Lizenzen der veröffentlichten Angaben, mit dem Text der Quellenangabe.</translation>
    </message>
    <message>
        <source>Published institutions</source>
        <translation>Veröffentlichte Einrichtungen</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Closed, or not open yet</source>
        <translation>Geschlossen oder noch nicht eröffnet</translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation>Zurückgenommene Einträge</translation>
    </message>
    <message>
        <source>Left out, since the name is under the ODbL</source>
        <translation>Weggelassen, weil der Name unter der ODbL steht</translation>
    </message>
    <message>
        <source>Values of the city&apos;s own</source>
        <translation>Eigene Angaben der Stadt</translation>
    </message>
    <message>
        <source>Values under the ODbL</source>
        <translation>Angaben unter der ODbL</translation>
    </message>
    <message>
        <source>Reconcile with a list</source>
        <translation>Mit einer Liste abgleichen</translation>
    </message>
    <message>
        <source>register,institutions,poi,list,matching,duplicates,update,record linkage</source>
        <translation>Bestand,Einrichtungen,POI,Liste,Abgleich,Dubletten,Aktualisierung,Fortschreibung</translation>
    </message>
    <message>
        <source>Compares the register with a list of institutions and writes one row for each finding: matches, pairs to review, institutions that the list lacks, and records that the register lacks.

Only what lies in the scope of a complete list can be missing from it. Decisions of earlier years are used silently, and come back only where something has changed. Nothing is written into the register: fill in the column &apos;decision&apos; and run &apos;Apply decisions&apos;.</source>
        <translation>Vergleicht den Bestand mit einer Liste von Einrichtungen und schreibt zu jedem Befund eine Zeile: Treffer, zu prüfende Paare, Einrichtungen, die in der Liste fehlen, und Datensätze, die im Bestand fehlen.

Fehlen kann nur, was im Umfang einer vollständigen Liste liegt. Entscheidungen früherer Jahre gelten stillschweigend weiter und kommen nur wieder, wo sich etwas geändert hat. In den Bestand wird nichts geschrieben: Füllen Sie die Spalte „Entscheidung“ aus, und starten Sie „Entscheidungen übernehmen“.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Pairs to review</source>
        <translation>Zu prüfende Paare</translation>
    </message>
    <message>
        <source>JSON: standard field and column, e.g. {&quot;name&quot;: &quot;Bezeichnung&quot;}. Others keep their own names.</source>
        <translation>JSON: Standardfeld und Spalte, z. B. {&quot;name&quot;: &quot;Bezeichnung&quot;}. Alle anderen behalten ihre Namen.</translation>
    </message>
    <message>
        <source>The layer &apos;institutions&apos; of a register, or any layer or table of institutions.</source>
        <translation>Der Layer „institutions“ eines Bestands oder ein beliebiger Layer oder eine Tabelle von Einrichtungen.</translation>
    </message>
    <message>
        <source>Id in the register</source>
        <translation>Kennung im Bestand</translation>
    </message>
    <message>
        <source>The list keeps its ids</source>
        <translation>Die Liste behält ihre Kennungen</translation>
    </message>
    <message>
        <source>The id names the same institution every year, as a school number does. Ids of rows do not.</source>
        <translation>Die Kennung bezeichnet jedes Jahr dieselbe Einrichtung, wie eine Schulnummer. Zeilennummern tun das nicht.</translation>
    </message>
    <message>
        <source>Columns of the register</source>
        <translation>Spalten des Bestands</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>Decided findings of an earlier run. Empty: the decisions that the register itself remembers.</source>
        <translation>Entschiedene Befunde eines früheren Laufs. Leer: die Entscheidungen, die der Bestand selbst kennt.</translation>
    </message>
    <message>
        <source>Match from this probability on (empty: as shipped)</source>
        <translation>Treffer ab dieser Wahrscheinlichkeit (leer: Voreinstellung)</translation>
    </message>
    <message>
        <source>Review from this probability on (empty: as shipped)</source>
        <translation>Zu prüfen ab dieser Wahrscheinlichkeit (leer: Voreinstellung)</translation>
    </message>
    <message>
        <source>The scope has an area already, and SCOPE_AREA names another one.</source>
        <translation>Der Umfang hat schon ein Gebiet, und SCOPE_AREA nennt ein weiteres.</translation>
    </message>
    <message>
        <source>Leave one of them empty.</source>
        <translation>Lassen Sie eines von beiden leer.</translation>
    </message>
    <message>
        <source>A match should need at least the probability of a review, but ACCEPT is {accept} and REVIEW {review}.</source>
        <translation>Ein Treffer soll mindestens so wahrscheinlich sein wie ein zu prüfendes Paar, aber ACCEPT ist {accept} und REVIEW {review}.</translation>
    </message>
    <message>
        <source>Raise ACCEPT, or lower REVIEW.</source>
        <translation>Erhöhen Sie ACCEPT, oder senken Sie REVIEW.</translation>
    </message>
    <message>
        <source>The list speaks for</source>
        <translation>Die Liste gilt für</translation>
    </message>
    <message>
        <source>Categories, separated by commas, or JSON with categories, providers, postcodes, cities and area (WKT or a box), e.g. {&quot;categories&quot;: [&quot;Kita&quot;], &quot;cities&quot;: [&quot;Oberhausen&quot;]}. Empty: everything.</source>
        <translation>Kategorien, durch Kommas getrennt, oder JSON mit categories (Kategorien), providers (Träger), postcodes (Postleitzahlen), cities (Orte) und area (WKT oder Rechteck), z. B. {&quot;categories&quot;: [&quot;Kita&quot;], &quot;cities&quot;: [&quot;Oberhausen&quot;]}. Leer: alles.</translation>
    </message>
    <message>
        <source>The list speaks for this area</source>
        <translation>Die Liste gilt für dieses Gebiet</translation>
    </message>
    <message>
        <source>Polygons: what lies outside is not missing from the list, and not new in it.</source>
        <translation>Flächen: Was außerhalb liegt, fehlt nicht in der Liste und ist in ihr nicht neu.</translation>
    </message>
    <message>
        <source>The list is complete there</source>
        <translation>Die Liste ist dort vollständig</translation>
    </message>
    <message>
        <source>Only what a complete list would name can be missing from it.</source>
        <translation>Nur was eine vollständige Liste nennen würde, kann in ihr fehlen.</translation>
    </message>
    <message>
        <source>REGISTER_FIELDS is not used: the columns of a register have fixed names.</source>
        <translation>REGISTER_FIELDS wird nicht verwendet: Die Spalten eines Bestands haben feste Namen.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; in {parameter} is no date.</source>
        <translation>„{text}“ in {parameter} ist kein Datum.</translation>
    </message>
    <message>
        <source>Write dates as 2026-12-31.</source>
        <translation>Schreiben Sie Tage so: 2026-12-31.</translation>
    </message>
    <message>
        <source>The register has no such categories: {categories}.</source>
        <translation>Diese Kategorien gibt es im Bestand nicht: {categories}.</translation>
    </message>
    <message>
        <source>It has: {categories}.</source>
        <translation>Es gibt: {categories}.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv)</source>
        <translation>Textdateien (*.txt *.csv)</translation>
    </message>
    <message>
        <source>A spreadsheet has made a day of the house number; it is read as {number}.</source>
        <translation>Die Tabellenkalkulation hat aus der Hausnummer ein Datum gemacht; sie wird als {number} gelesen.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Institutions by category</source>
        <translation>Einrichtungen nach Kategorie</translation>
    </message>
    <message>
        <source>Sozialnavigator: the register of institutions</source>
        <translation>Sozialnavigator: Bestand der Einrichtungen</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Hinweise zum Lesen</translation>
    </message>
    <message>
        <source>not confirmed for {years} years</source>
        <translation>seit {years} Jahren nicht bestätigt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>New and open again</source>
        <translation>Neu und wieder geöffnet</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Weitere Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Register at a date</source>
        <translation>Bestand zum Stichtag</translation>
    </message>
    <message>
        <source>register,history,date,changes,yearly report,status</source>
        <translation>Bestand,Verlauf,Stichtag,Änderungen,Jahresbericht,Stand</translation>
    </message>
    <message>
        <source>Empty: today.</source>
        <translation>Leer: heute.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>An earlier day, such as that of the last report.</source>
        <translation>Ein früherer Tag, etwa der des letzten Berichts.</translation>
    </message>
    <message>
        <source>Register at the date</source>
        <translation>Bestand am Stichtag</translation>
    </message>
    <message>
        <source>One row for each institution that came or went, and for each changed field.</source>
        <translation>Eine Zeile für jede Einrichtung, die dazukam oder wegfiel, und für jedes geänderte Feld.</translation>
    </message>
    <message>
        <source>Numbers by category</source>
        <translation>Zahlen nach Kategorie</translation>
    </message>
    <message>
        <source>How many there are, came, went, changed, and were not confirmed for two years.</source>
        <translation>Wie viele es gibt, dazukamen, wegfielen, sich änderten und seit zwei Jahren nicht bestätigt wurden.</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Jahresbericht</translation>
    </message>
    <message>
        <source>A page with the numbers and the changes, for use inside the administration.</source>
        <translation>Eine Seite mit den Zahlen und den Änderungen, für den Gebrauch in der Verwaltung.</translation>
    </message>
    <message>
        <source>Without a day to compare with, the table of changes is empty.</source>
        <translation>Ohne einen Tag zum Vergleichen bleibt die Tabelle der Änderungen leer.</translation>
    </message>
    <message>
        <source>The day to compare with, {start}, should lie before {end}.</source>
        <translation>Der Vergleichstag {start} sollte vor dem {end} liegen.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>Remarks on the finding</source>
        <translation>Hinweise zum Befund</translation>
    </message>
    <message>
        <source>These files are in the folder already, and may hold answers: {files}.</source>
        <translation>Diese Dateien liegen schon im Ordner und könnten Antworten enthalten: {files}.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The folder &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>In den Ordner „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the free space and your right to write there.</source>
        <translation>Prüfen Sie den freien Speicherplatz und Ihr Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>There is no folder &apos;{path}&apos;.</source>
        <translation>Den Ordner „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>There is no workbook to be read.</source>
        <translation>Es gibt keine Datei zum Einlesen.</translation>
    </message>
    <message>
        <source>Choose the files that were sent back, or their folder.</source>
        <translation>Wählen Sie die Dateien, die zurückgekommen sind, oder deren Ordner.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Neue Angaben</translation>
    </message>
    <message>
        <source>Closed: last day</source>
        <translation>Geschlossen: letzter Tag</translation>
    </message>
    <message>
        <source>decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Personenbezogene Daten löschen</translation>
    </message>
    <message>
        <source>register,personal data,privacy,GDPR,erasure,retention,delete</source>
        <translation>Bestand,personenbezogene Daten,Datenschutz,DSGVO,Löschung,Aufbewahrungsfrist,löschen</translation>
    </message>
    <message>
        <source>Institutions or providers</source>
        <translation>Einrichtungen oder Träger</translation>
    </message>
    <message>
        <source>Their ids, separated by commas or lines.</source>
        <translation>Ihre Kennungen, durch Kommas oder Zeilen getrennt.</translation>
    </message>
    <message>
        <source>All institutions that closed before</source>
        <translation>Alle Einrichtungen, die geschlossen wurden vor dem</translation>
    </message>
    <message>
        <source>Empty: none but those named.</source>
        <translation>Leer: nur die genannten.</translation>
    </message>
    <message>
        <source>All whose time of retention is over</source>
        <translation>Alle, deren Aufbewahrungsfrist abgelaufen ist</translation>
    </message>
    <message>
        <source>Institutions that closed longer ago than the register&apos;s setting &apos;retention_years&apos; says.</source>
        <translation>Einrichtungen, deren Schließung länger zurückliegt, als die Einstellung „retention_years“ des Bestands sagt.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Names of fields separated by commas; &apos;position&apos; is the point. Empty: by the settings.</source>
        <translation>Namen von Feldern, durch Kommas getrennt; „position“ ist der Punkt. Leer: nach den Einstellungen.</translation>
    </message>
    <message>
        <source>It stays in the history: without names, addresses and numbers.</source>
        <translation>Er bleibt im Verlauf stehen: ohne Namen, Anschriften und Nummern.</translation>
    </message>
    <message>
        <source>Only show what would be erased</source>
        <translation>Nur zeigen, was gelöscht würde</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>How many values of which table and field, and where a value stays. The values are not in it.</source>
        <translation>Wie viele Angaben welcher Tabelle und welches Feldes, und wo eine Angabe stehen bleibt. Die Angaben selbst stehen nicht darin.</translation>
    </message>
    <message>
        <source>Institutions and providers</source>
        <translation>Einrichtungen und Träger</translation>
    </message>
    <message>
        <source>Values erased</source>
        <translation>Gelöschte Angaben</translation>
    </message>
    <message>
        <source>Places where a value stays</source>
        <translation>Stellen, an denen eine Angabe stehen bleibt</translation>
    </message>
    <message>
        <source>Backup copies cleaned</source>
        <translation>Bereinigte Sicherungskopien</translation>
    </message>
    <message>
        <source>It is not said whose data are to be erased.</source>
        <translation>Es fehlt die Angabe, wessen Daten gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>Name institutions or providers by their ids, or choose a day.</source>
        <translation>Nennen Sie Einrichtungen oder Träger mit ihren Kennungen oder wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>The history needs a reason.</source>
        <translation>Der Verlauf braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write one, without names and addresses.</source>
        <translation>Geben Sie einen an, ohne Namen und Anschriften.</translation>
    </message>
    <message>
        <source>The register has no institution or provider with these ids: {ids}.</source>
        <translation>Der Bestand hat keine Einrichtung und keinen Träger mit diesen Kennungen: {ids}.</translation>
    </message>
    <message>
        <source>Copy the ids from the register.</source>
        <translation>Kopieren Sie die Kennungen aus dem Bestand.</translation>
    </message>
    <message>
        <source>The register does not say how long personal data are kept.</source>
        <translation>Im Bestand steht nicht, wie lange personenbezogene Daten aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Enter a number of years as its setting &apos;retention_years&apos;, or choose a day.</source>
        <translation>Tragen Sie in seinen Einstellungen bei „retention_years“ eine Zahl von Jahren ein oder wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Backup copies: {names}.</source>
        <translation>Sicherungskopien: {names}.</translation>
    </message>
    <message>
        <source>The same values stay with other records, or in a name: {places}. Name these records too if they are to be erased there.</source>
        <translation>Dieselben Angaben bleiben bei anderen Einträgen oder in einem Namen stehen: {places}. Nennen Sie auch diese Einträge, wenn sie dort gelöscht werden sollen.</translation>
    </message>
    <message>
        <source>Not reached are: files that were made from the register earlier (extracts, findings, inquiry lists, reports), copies of the register elsewhere and the backups of your network, and, with PostgreSQL, the server&apos;s write-ahead log, replicas and own backups. Erase or replace those yourself.</source>
        <translation>Nicht erreicht werden: Dateien, die früher aus dem Bestand entstanden sind (Auszüge, Befunde, Rückfragelisten, Berichte), Kopien des Bestands an anderen Orten und die Sicherungen Ihres Netzes; bei PostgreSQL auch das Transaktionsprotokoll (WAL), Replikate und eigene Sicherungen des Servers. Löschen oder ersetzen Sie diese selbst.</translation>
    </message>
    <message>
        <source>Values that stay</source>
        <translation>Angaben, die bleiben</translation>
    </message>
    <message>
        <source>Inquiry lists</source>
        <translation>Rückfragelisten</translation>
    </message>
    <message>
        <source>register,inquiry,providers,Excel,ask,corrections</source>
        <translation>Bestand,Rückfrage,Träger,Excel,nachfragen,Berichtigungen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Providers: are the entries right?</source>
        <translation>Träger: Stimmen die Einträge?</translation>
    </message>
    <message>
        <source>Owners of lists: what is wrong in the list</source>
        <translation>Herausgeber der Listen: was in der Liste falsch ist</translation>
    </message>
    <message>
        <source>Keys of categories, separated by commas. Empty: those that no imported list speaks for.</source>
        <translation>Schlüssel der Kategorien, durch Kommas getrennt. Leer: die, zu denen noch keine Liste eingelesen wurde.</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Zurück bis</translation>
    </message>
    <message>
        <source>Empty: in six weeks.</source>
        <translation>Leer: in sechs Wochen.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>City and office, as they are to stand over the list. Empty: the register&apos;s setting &apos;city&apos;.</source>
        <translation>Stadt und Dienststelle, wie sie über der Liste stehen sollen. Leer: die Einstellung „city“ des Bestands.</translation>
    </message>
    <message>
        <source>Return to</source>
        <translation>Rücksendung an</translation>
    </message>
    <message>
        <source>The office&apos;s e-mail address for the answers.</source>
        <translation>Die E-Mail-Adresse der Dienststelle für die Antworten.</translation>
    </message>
    <message>
        <source>With contact persons</source>
        <translation>Mit Ansprechpersonen</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Ordner für die Excel-Dateien</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Excel-Dateien</translation>
    </message>
    <message>
        <source>Categories: {categories}.</source>
        <translation>Kategorien: {categories}.</translation>
    </message>
    <message>
        <source>There is no institution to ask about in these categories: {categories}.</source>
        <translation>In diesen Kategorien gibt es keine Einrichtung, nach der zu fragen wäre: {categories}.</translation>
    </message>
    <message>
        <source>Choose other categories.</source>
        <translation>Wählen Sie andere Kategorien.</translation>
    </message>
    <message>
        <source>{count} institutions of {providers} recipients.</source>
        <translation>{count} Einrichtungen, {providers} Empfänger.</translation>
    </message>
    <message>
        <source>No decision in force says that a source is wrong.</source>
        <translation>Keine geltende Entscheidung besagt, dass eine Quelle falsch ist.</translation>
    </message>
    <message>
        <source>Decide &apos;source_wrong&apos; for a finding, and apply the decisions.</source>
        <translation>Entscheiden Sie bei einem Befund „source_wrong“ und wenden Sie die Entscheidungen an.</translation>
    </message>
    <message>
        <source>Read inquiry lists</source>
        <translation>Rückfragelisten einlesen</translation>
    </message>
    <message>
        <source>register,inquiry,providers,Excel,answers,import</source>
        <translation>Bestand,Rückfrage,Träger,Excel,Antworten,einlesen</translation>
    </message>
    <message>
        <source>Returned workbooks</source>
        <translation>Zurückgekommene Dateien</translation>
    </message>
    <message>
        <source>Folder of returned workbooks</source>
        <translation>Ordner der zurückgekommenen Dateien</translation>
    </message>
    <message>
        <source>All Excel workbooks in it are read.</source>
        <translation>Alle Excel-Dateien darin werden gelesen.</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>Tag der Antworten</translation>
    </message>
    <message>
        <source>Entries count as confirmed on it. Empty: today.</source>
        <translation>Die Einträge gelten als an diesem Tag bestätigt. Leer: heute.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers not used</source>
        <translation>Nicht verwendete Antworten</translation>
    </message>
    <message>
        <source>With the file, the row and the reason.</source>
        <translation>Mit Datei, Zeile und Grund.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>With new values</source>
        <translation>Mit neuen Angaben</translation>
    </message>
    <message>
        <source>Register and list are the same layer: every record finds itself.</source>
        <translation>Bestand und Liste sind derselbe Layer: Jeder Datensatz findet sich selbst.</translation>
    </message>
    <message>
        <source>Another name at the same place: renamed, or a successor?</source>
        <translation>Anderer Name am selben Ort: umbenannt oder ein Nachfolger?</translation>
    </message>
    <message>
        <source>(protected)</source>
        <comment>de</comment>
        <translation>(geschützt)</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>de</comment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Id (do not change)</source>
        <comment>de</comment>
        <translation>Kennung (nicht ändern)</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>de</comment>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>Closed: last day</source>
        <comment>de</comment>
        <translation>Geschlossen: letzter Tag</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>de</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Please choose one of the three answers.</source>
        <comment>de</comment>
        <translation>Bitte wählen Sie eine der drei Angaben.</translation>
    </message>
    <message>
        <source>Please write the day as 31.12.2026.</source>
        <comment>de</comment>
        <translation>Bitte schreiben Sie den Tag so: 31.12.2026.</translation>
    </message>
    <message>
        <source>whole entry</source>
        <comment>de</comment>
        <translation>ganzer Eintrag</translation>
    </message>
    <message>
        <source>Corrections</source>
        <comment>de</comment>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Id in your list</source>
        <comment>de</comment>
        <translation>Kennung in Ihrer Liste</translation>
    </message>
    <message>
        <source>Institution</source>
        <comment>de</comment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>de</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In your list</source>
        <comment>de</comment>
        <translation>In Ihrer Liste</translation>
    </message>
    <message>
        <source>What we know</source>
        <comment>de</comment>
        <translation>Was uns bekannt ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>de</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Established on</source>
        <comment>de</comment>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>The register has no step that could be undone.</source>
        <translation>Im Bestand gibt es keinen Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>The register has no step &apos;{step}&apos;.</source>
        <translation>Im Bestand gibt es keinen Schritt „{step}“.</translation>
    </message>
    <message>
        <source>Take an id from the register&apos;s table &apos;steps&apos;, or leave it empty for the last step.</source>
        <translation>Nehmen Sie eine Kennung aus der Tabelle „steps“ des Bestands oder lassen Sie das Feld für den letzten Schritt leer.</translation>
    </message>
    <message>
        <source>The step &apos;{step}&apos; made the register. It cannot be undone.</source>
        <translation>Mit dem Schritt „{step}“ wurde der Bestand angelegt. Er lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The step &apos;{step}&apos; erased personal data. They cannot be brought back.</source>
        <translation>Mit dem Schritt „{step}“ wurden personenbezogene Angaben gelöscht. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The step &apos;{step}&apos; is undone already.</source>
        <translation>Der Schritt „{step}“ ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>To bring back what it did, undo the step &apos;{undo}&apos;.</source>
        <translation>Um wiederherzustellen, was er bewirkt hat, nehmen Sie den Schritt „{undo}“ zurück.</translation>
    </message>
    <message>
        <source>Undone: {reason}</source>
        <translation>Zurückgenommen: {reason}</translation>
    </message>
    <message>
        <source>Somebody has changed since what this step had changed ({count}): {fields}.</source>
        <translation>Jemand hat seither geändert, was dieser Schritt geändert hatte ({count}): {fields}.</translation>
    </message>
    <message>
        <source>Undo a step</source>
        <translation>Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>register,institutions,undo,step,take back,history,redo</source>
        <translation>Bestand,Einrichtungen,rückgängig,zurücknehmen,Schritt,Verlauf,wiederherstellen</translation>
    </message>
    <message>
        <source>Takes back what a step has done to the register, such as applying a list. The undo is a step of its own, with history, and can be undone itself.

Values that were changed come back. Institutions that were taken up are withdrawn: they stay in the register, and count no more. Decisions that were made are no longer in force. If somebody has changed since what the step had changed, nothing is undone, unless you say that these fields are to be left as they are. Erased personal data do not come back.</source>
        <translation>Nimmt zurück, was ein Schritt im Bestand bewirkt hat, zum Beispiel das Anwenden einer Liste. Die Rücknahme ist ein eigener Schritt mit Verlauf und lässt sich selbst wieder zurücknehmen.

Geänderte Angaben kommen zurück. Neu aufgenommene Einrichtungen werden zurückgezogen: Sie bleiben im Bestand, zählen aber nicht mehr. Getroffene Entscheidungen gelten nicht mehr. Hat seither jemand geändert, was der Schritt geändert hatte, wird nichts zurückgenommen, es sei denn, diese Felder sollen so bleiben. Gelöschte personenbezogene Angaben kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Its id, from the register&apos;s table &apos;steps&apos;. Empty: the last step that is not undone.</source>
        <translation>Seine Kennung aus der Tabelle „steps“ des Bestands. Leer: der letzte Schritt, der nicht zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Leave what was changed since</source>
        <translation>Seither Geändertes so lassen</translation>
    </message>
    <message>
        <source>The step that was undone</source>
        <translation>Zurückgenommener Schritt</translation>
    </message>
    <message>
        <source>Use the output of &apos;Reconcile with a list&apos; as it is, and fill in the decisions only.</source>
        <translation>Verwenden Sie das Ergebnis von „Mit einer Liste abgleichen“, wie es ist, und tragen Sie nur die Entscheidungen ein.</translation>
    </message>
    <message>
        <source>The output of &apos;Reconcile with a list&apos;, with the column &apos;decision&apos; filled in.</source>
        <translation>Das Ergebnis von „Mit einer Liste abgleichen“, mit ausgefüllter Spalte „decision“.</translation>
    </message>
    <message>
        <source>to {contact}</source>
        <comment>de</comment>
        <translation>an {contact}</translation>
    </message>
    <message>
        <source>The first line of each institution shows what we know. Please choose in the column &apos;Your answer&apos;: &apos;stimmt&apos; if all is right; &apos;geändert&apos;, and write what is new into the yellow line below, only where it differs; &apos;geschlossen&apos; with the last day. Please leave all other cells as they are, and send the file back as an Excel workbook.</source>
        <translation>Die erste Zeile jeder Einrichtung zeigt, was uns bekannt ist. Bitte wählen Sie in der Spalte „Ihre Angabe“: „stimmt“, wenn alles richtig ist; „geändert“ – dann tragen Sie bitte in die gelbe Zeile darunter ein, was neu ist, und nur das; „geschlossen“ mit dem letzten Tag. Alle anderen Zellen lassen Sie bitte, wie sie sind. Senden Sie uns die Datei als Excel-Datei zurück. Vielen Dank!</translation>
    </message>
    <message>
        <source>Closed institutions</source>
        <translation>Geschlossene Einrichtungen</translation>
    </message>
    <message>
        <source>{metres} m away</source>
        <translation>{metres} m entfernt</translation>
    </message>
    <message>
        <source>Nothing was changed. Tick &apos;Leave what was changed since&apos; to undo all else.</source>
        <translation>Es wurde nichts geändert. Mit „Seither Geändertes so lassen“ wird alles Übrige zurückgenommen.</translation>
    </message>
    <message>
        <source>Step of {time} by {user}: {reason}.</source>
        <translation>Schritt vom {time} von {user}: {reason}.</translation>
    </message>
    <message>
        <source>Fields brought back</source>
        <translation>Wiederhergestellte Felder</translation>
    </message>
    <message>
        <source>Fields changed since, and left as they are</source>
        <translation>Seither geänderte Felder, die so bleiben</translation>
    </message>
    <message>
        <source>Fields erased, and not brought back</source>
        <translation>Gelöschte Felder, die nicht zurückkommen</translation>
    </message>
    <message>
        <source>Records that stay, and do no harm</source>
        <translation>Einträge, die bleiben und nicht stören</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos;: these points ({count}) lie far from all others: {ids}.</source>
        <translation>Layer „{layer}“: Diese Punkte ({count}) liegen weit von allen anderen entfernt: {ids}.</translation>
    </message>
    <message>
        <source>Create register</source>
        <translation>Bestand anlegen</translation>
    </message>
    <message>
        <source>register,institutions,create,new,import,geopackage,postgis,sozialnavigator</source>
        <translation>Bestand,Einrichtungen,anlegen,neu,Import,GeoPackage,PostGIS,Sozialnavigator</translation>
    </message>
    <message>
        <source>Makes a register of institutions: a GeoPackage, or tables in a PostGIS database that a team shares. It holds a QGIS project of its own, with forms, value lists and symbols (Project &gt; Open From).

A first list can be taken up at once, best as &apos;Read list of institutions&apos; has read it. All institutions are internal until somebody releases them. Protected ones, such as women&apos;s shelters, come without their address. What is not taken up is listed with its reason.

A register is never written over.</source>
        <translation>Legt einen Bestand von Einrichtungen an: ein GeoPackage oder Tabellen in einer PostGIS-Datenbank, die ein Team gemeinsam nutzt. Er enthält ein eigenes QGIS-Projekt mit Formularen, Wertelisten und Symbolen (Projekt &gt; Öffnen aus).

Eine erste Liste kann gleich aufgenommen werden, am besten so, wie „Liste von Einrichtungen einlesen“ sie gelesen hat. Alle Einrichtungen sind intern, bis jemand sie freigibt. Geschützte wie Frauenhäuser kommen ohne ihre Anschrift. Was nicht aufgenommen wird, ist mit Grund aufgelistet.

Ein Bestand wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Records and values left out</source>
        <translation>Weggelassene Einträge und Angaben</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>A new file; or choose a connection.</source>
        <translation>Eine neue Datei; oder wählen Sie eine Verbindung.</translation>
    </message>
    <message>
        <source>Connection to PostgreSQL</source>
        <translation>Verbindung zu PostgreSQL</translation>
    </message>
    <message>
        <source>For a register that several people use at the same time.</source>
        <translation>Für einen Bestand, den mehrere Personen zugleich nutzen.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Of phone numbers without one, such as 0208. Empty: that in the options.</source>
        <translation>Von Telefonnummern ohne Vorwahl, etwa 0208. Leer: die aus den Optionen.</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Erste Liste</translation>
    </message>
    <message>
        <source>Its records become the first institutions.</source>
        <translation>Ihre Einträge werden die ersten Einrichtungen.</translation>
    </message>
    <message>
        <source>Take the list&apos;s ids for the register</source>
        <translation>Kennungen der Liste in den Bestand übernehmen</translation>
    </message>
    <message>
        <source>Else each institution gets an id of its own, and is linked with the list&apos;s.</source>
        <translation>Sonst bekommt jede Einrichtung eine eigene Kennung und wird mit der der Liste verknüpft.</translation>
    </message>
    <message>
        <source>The same every year. Empty: as &apos;Read list of institutions&apos; has noted it, else the layer&apos;s name.</source>
        <translation>Jedes Jahr derselbe. Leer: wie „Liste von Einrichtungen einlesen“ ihn vermerkt hat, sonst der Name des Layers.</translation>
    </message>
    <message>
        <source>As 2024-08-01 or 01.08.2024.</source>
        <translation>Wie 2024-08-01 oder 01.08.2024.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>A register is made in one place: in a file or in a database.</source>
        <translation>Ein Bestand wird an einem Ort angelegt: in einer Datei oder in einer Datenbank.</translation>
    </message>
    <message>
        <source>Give either the name of a new GeoPackage, or a connection to PostgreSQL.</source>
        <translation>Geben Sie entweder den Namen eines neuen GeoPackages an oder eine Verbindung zu PostgreSQL.</translation>
    </message>
    <message>
        <source>QGIS knows no connection &apos;{name}&apos; to PostgreSQL.</source>
        <translation>QGIS kennt keine Verbindung „{name}“ zu PostgreSQL.</translation>
    </message>
    <message>
        <source>Make it in the browser of QGIS, or choose another one.</source>
        <translation>Legen Sie sie im Browser von QGIS an oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Check the network. User and password must be saved with the connection in QGIS.</source>
        <translation>Prüfen Sie das Netz. Benutzername und Kennwort müssen in QGIS mit der Verbindung gespeichert sein.</translation>
    </message>
    <message>
        <source>The history of the register names you by them.</source>
        <translation>Der Verlauf des Bestands nennt Sie mit diesem Kürzel.</translation>
    </message>
    <message>
        <source>Phone numbers in lists that have none get it.</source>
        <translation>Telefonnummern in Listen, die keine Vorwahl haben, erhalten diese.</translation>
    </message>
    <message>
        <source>Nothing is counted or measured per person. The initials only say who knows the reason.</source>
        <translation>Je Person wird nichts gezählt und nichts gemessen. Das Kürzel sagt nur, wer den Grund einer Änderung kennt.</translation>
    </message>
    <message>
        <source>Load it as a layer with its coordinate reference system, or read it with &apos;Read list of institutions&apos;.</source>
        <translation>Laden Sie ihn als Layer mit seinem Koordinatenbezugssystem, oder lesen Sie ihn mit „Liste von Einrichtungen einlesen“ ein.</translation>
    </message>
    <message>
        <source>there are no addresses in it</source>
        <translation>Sie enthält keine Adressen</translation>
    </message>
    <message>
        <source>its lines do not all have the same columns</source>
        <translation>Ihre Zeilen haben nicht alle dieselben Spalten</translation>
    </message>
    <message>
        <source>There are several streets of this name ({places}), and the row does not say which one.</source>
        <translation>Diese Straße gibt es in mehreren Orten oder Postleitzahlen ({places}), und die Zeile sagt nicht, welche gemeint ist.</translation>
    </message>
    <message>
        <source>The mapping is no valid JSON: line {line}, character {column} cannot be read.</source>
        <translation>Die Zuordnung ist kein gültiges JSON: Zeile {line}, Zeichen {column} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A spreadsheet has cut off the id; the row gets its number.</source>
        <translation>Die Tabellenkalkulation hat die Kennung abgeschnitten; die Zeile bekommt ihre Zeilennummer.</translation>
    </message>
    <message>
        <source>Another table with other titles begins below the list, and is not read. Put it into a file of its own.</source>
        <translation>Unter der Liste beginnt eine weitere Tabelle mit anderen Spaltentiteln; sie wird nicht gelesen. Legen Sie sie in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The row is a sum or a note, and no institution.</source>
        <translation>Die Zeile ist eine Summe oder eine Anmerkung, keine Einrichtung.</translation>
    </message>
    <message>
        <source>Columns with the title of another one, which are not read: {columns}. Of a second table beside the first one make a sheet of its own; other columns can be named in the mapping.</source>
        <translation>Spalten, die so heißen wie eine andere und nicht gelesen werden: {columns}. Steht dort eine zweite Tabelle neben der ersten, legen Sie sie auf ein eigenes Blatt; einzelne Spalten können Sie in der Zuordnung nennen.</translation>
    </message>
    <message>
        <source>{field}: not read, since it is not known which column holds all of them: {columns}. Name one in the mapping.</source>
        <translation>{field}: nicht gelesen, weil nicht klar ist, welche Spalte die Gesamtzahl enthält: {columns}. Nennen Sie eine davon in der Zuordnung.</translation>
    </message>
    <message>
        <source>The list&apos;s record of then has changed, or is gone.</source>
        <translation>Der damalige Datensatz der Liste hat sich geändert oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>Eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>its quotation marks do not match</source>
        <translation>Die Anführungszeichen passen nicht zusammen</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>Sie ist abgeschnitten oder kein Excel-Format</translation>
    </message>
    <message>
        <source>The layer of addresses &apos;{layer}&apos; has no rows.</source>
        <translation>Der Layer mit Hauskoordinaten „{layer}“ ist leer.</translation>
    </message>
    <message>
        <source>Choose another layer.</source>
        <translation>Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>The layer of addresses &apos;{layer}&apos; has no points, and no columns with coordinates.</source>
        <translation>Der Layer mit Hauskoordinaten „{layer}“ hat keine Punkte und keine Spalten mit Koordinaten.</translation>
    </message>
    <message>
        <source>Choose a layer of points, or a table with the columns x and y.</source>
        <translation>Wählen Sie einen Punktlayer oder eine Tabelle mit den Spalten x und y.</translation>
    </message>
    <message>
        <source>Shapefile &apos;{file}&apos; is not complete: {missing} is missing beside it.</source>
        <translation>Das Shapefile „{file}“ ist unvollständig. Daneben fehlt: {missing}.</translation>
    </message>
    <message>
        <source>Put all files of the shapefile (.shp, .dbf, .shx, .prj, .cpg) into one folder.</source>
        <translation>Legen Sie alle Dateien des Shapefiles (.shp, .dbf, .shx, .prj, .cpg) in denselben Ordner.</translation>
    </message>
    <message>
        <source>The coordinates do not fit the coordinate system {crs}: their numbers are those of {found}.</source>
        <translation>Die Koordinaten passen nicht zum Koordinatensystem {crs}: Den Zahlen nach ist es {found}.</translation>
    </message>
    <message>
        <source>Choose that one, or leave the coordinate system of the list empty.</source>
        <translation>Wählen Sie dieses, oder lassen Sie das Koordinatensystem der Liste leer.</translation>
    </message>
    <message>
        <source>The list says that its coordinates are in {said}, but the numbers are those of {crs}, which is taken.</source>
        <translation>Die Liste gibt für ihre Koordinaten {said} an, den Zahlen nach ist es aber {crs}; dieses wird verwendet.</translation>
    </message>
    <message>
        <source>The list does not say in which zone of UTM its coordinates are, and has no postcodes: zone 32 (EPSG:25832) is taken.</source>
        <translation>Die Liste nennt die UTM-Zone ihrer Koordinaten nicht und hat keine Postleitzahlen: Zone 32 (EPSG:25832) wird angenommen.</translation>
    </message>
    <message>
        <source>The column &apos;{column}&apos; of the names is empty.</source>
        <translation>Die Spalte „{column}“ mit den Namen ist leer.</translation>
    </message>
    <message>
        <source>Ask the sender for the list again, or name another column: {example}</source>
        <translation>Bitten Sie um eine neue Lieferung der Liste, oder nennen Sie eine andere Spalte: {example}</translation>
    </message>
    <message>
        <source>Hidden in the file, but read: {rows}.</source>
        <translation>In der Datei ausgeblendet, aber gelesen: {rows}.</translation>
    </message>
    <message>
        <source>Formulas whose result the file does not hold were read as empty: {cells}. Open the file in Excel or LibreOffice, save it, and read it again.</source>
        <translation>Formeln, deren Ergebnis nicht in der Datei steht, gelten als leer: {cells}. Öffnen Sie die Datei in Excel oder LibreOffice, speichern Sie sie, und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>No institution lies in the scope, so that none can be missing from the list. Check what the list speaks for; of an area also its coordinate reference system.</source>
        <translation>Keine Einrichtung liegt im Umfang, in der Liste kann also keine fehlen. Prüfen Sie, wofür die Liste gilt, bei einem Gebiet auch dessen Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Findings: {counts}</source>
        <translation>Befunde: {counts}</translation>
    </message>
    <message>
        <source>The list has no records, but counts as complete: all institutions in its scope come out as missing ({count}). Check that it is the right file, and that no filter hides its records; or switch off &apos;The list is complete there&apos;.</source>
        <translation>Die Liste enthält keine Datensätze, gilt aber als vollständig: Alle Einrichtungen in ihrem Umfang erscheinen als fehlend ({count}). Prüfen Sie, ob es die richtige Datei ist und ob ein Filter Datensätze ausblendet, oder schalten Sie „Die Liste ist dort vollständig“ aus.</translation>
    </message>
    <message>
        <source>&apos;{layer}&apos; has records with letters that could not be read, shown as &apos;{sign}&apos; ({count}): {ids}.</source>
        <translation>„{layer}“ hat Datensätze mit Buchstaben, die nicht lesbar sind und als „{sign}“ erscheinen ({count}): {ids}.</translation>
    </message>
    <message>
        <source>Read the file with &apos;Read list of institutions&apos;, which finds out how it is encoded.</source>
        <translation>Lesen Sie die Datei mit „Liste von Einrichtungen einlesen“ ein; dabei wird die Zeichenkodierung erkannt.</translation>
    </message>
    <message>
        <source>Fill in the ids, or choose another column for them.</source>
        <translation>Ergänzen Sie die Kennungen, oder wählen Sie eine andere Spalte dafür.</translation>
    </message>
    <message>
        <source>Remove the duplicates, or choose another column for the ids. &apos;Read list of institutions&apos; folds repeated rows into one record.</source>
        <translation>Entfernen Sie die Dubletten, oder wählen Sie eine andere Spalte für die Kennungen. „Liste von Einrichtungen einlesen“ fasst wiederholte Zeilen zu einem Datensatz zusammen.</translation>
    </message>
    <message>
        <source>To be looked at, in the table of problems: {count}.</source>
        <translation>Zum Ansehen in der Tabelle der Probleme: {count}.</translation>
    </message>
    <message>
        <source>The list of this year, best as &apos;Read list of institutions&apos; has read it.</source>
        <translation>Die Liste dieses Jahres, am besten mit „Liste von Einrichtungen einlesen“ eingelesen.</translation>
    </message>
    <message>
        <source>Of decisions &apos;the same&apos; that contradict each other the newest counts. Not used ({count}): {pairs}, for that in brackets. Decide anew about the records that are left over.</source>
        <translation>Von Entscheidungen „dieselbe Einrichtung“, die sich widersprechen, gilt die neueste. Nicht verwendet ({count}): {pairs}; in Klammern steht, was stattdessen gilt. Entscheiden Sie über die übrigen Datensätze neu.</translation>
    </message>
    <message>
        <source>These entries in &apos;source_date&apos; are no dates: {entries}.</source>
        <translation>Diese Einträge in „source_date“ sind kein Datum: {entries}.</translation>
    </message>
    <message>
        <source>These entries in &apos;{column}&apos; cannot be read: {entries}.</source>
        <translation>Diese Einträge in „{column}“ lassen sich nicht lesen: {entries}.</translation>
    </message>
    <message>
        <source>The institution into which it is merged was closed before, on {day}.</source>
        <translation>Die Einrichtung, in der sie aufgehen soll, wurde schon vorher geschlossen, am {day}.</translation>
    </message>
    <message>
        <source>The institution would become a branch office of its own branch office.</source>
        <translation>Die Einrichtung würde Nebenstelle ihrer eigenen Nebenstelle.</translation>
    </message>
    <message>
        <source>The table of decisions says different things about this finding.</source>
        <translation>Die Tabelle der Entscheidungen sagt über diesen Befund Verschiedenes.</translation>
    </message>
    <message>
        <source>The decisions lead in a circle.</source>
        <translation>Die Entscheidungen führen im Kreis.</translation>
    </message>
    <message>
        <source>Erased; a list does not bring it back.</source>
        <translation>Gelöscht; eine Liste bringt die Angabe nicht zurück.</translation>
    </message>
    <message>
        <source>{field} erased, and not brought back ({count}): {names}</source>
        <translation>{field} gelöscht und nicht zurückgeholt ({count}): {names}</translation>
    </message>
    <message>
        <source>{field} of the list not taken over, since it cannot be read ({count}): {names}</source>
        <translation>{field} der Liste nicht übernommen, weil die Angabe nicht lesbar ist ({count}): {names}</translation>
    </message>
    <message>
        <source>Offers left out, since their names hold personal data or a private address ({count}): {ids}.</source>
        <translation>Angebote weggelassen, weil ihr Name personenbezogene Angaben oder eine private Anschrift enthält ({count}): {ids}.</translation>
    </message>
    <message>
        <source>(private)</source>
        <comment>de</comment>
        <translation>(privat)</translation>
    </message>
    <message>
        <source>The values are those that were known on that day. Protected and private addresses, and personal data, are not in this report. It names institutions that are not released, and is for use inside the administration.</source>
        <translation>Die Angaben sind die, die an diesem Tag bekannt waren. Geschützte und private Anschriften sowie personenbezogene Angaben stehen nicht in diesem Bericht. Er nennt Einrichtungen, die nicht freigegeben sind, und ist für den Gebrauch innerhalb der Verwaltung bestimmt.</translation>
    </message>
    <message>
        <source>Gives the institutions that were there on a day, with the values known at the end of that day, and what changed since an earlier day.

What was found out later counts from the day on which it was entered. An institution that was entered later is there from its &apos;valid from&apos; on, with the values first entered; without that date, from the day of its entry. Protected and private addresses, personal fields, remarks and initials are left out; erased data stay erased. The result names institutions that are not released; publish what &apos;Public extract&apos; gives.</source>
        <translation>Gibt die Einrichtungen, die es an einem Tag gab, mit den Angaben, die am Ende dieses Tages bekannt waren, und was sich seit einem früheren Tag geändert hat.

Was später bekannt wurde, zählt von dem Tag an, an dem es eingetragen wurde. Eine Einrichtung, die später eingetragen wurde, zählt ab „Gültig ab“, mit den zuerst eingetragenen Angaben; ohne dieses Datum ab dem Tag ihres Eintrags. Geschützte und private Anschriften, personenbezogene Felder, Bemerkungen und Kürzel fehlen, Gelöschtes bleibt gelöscht. Das Ergebnis nennt auch Einrichtungen, die nicht freigegeben sind; veröffentlichen Sie, was „Öffentlicher Auszug“ gibt.</translation>
    </message>
    <message>
        <source>Texts left out, since they name a street that is withheld: {counts}.</source>
        <translation>Texte weggelassen, weil sie eine Straße nennen, die nicht genannt werden darf: {counts}.</translation>
    </message>
    <message>
        <source>The line below does not hold the new values of this institution: lines were sorted or deleted.</source>
        <translation>Die Zeile darunter enthält nicht die neuen Angaben dieser Einrichtung: Es wurden Zeilen sortiert oder gelöscht.</translation>
    </message>
    <message>
        <source>Excel made a date of what was typed: {fields}.</source>
        <translation>Excel hat aus der Eingabe ein Datum gemacht: {fields}.</translation>
    </message>
    <message>
        <source>No whole number: {fields}.</source>
        <translation>Keine ganze Zahl: {fields}.</translation>
    </message>
    <message>
        <source>Closed, but without a last day.</source>
        <translation>Geschlossen, aber ohne letzten Tag.</translation>
    </message>
    <message>
        <source>Files that could not be read ({count}): {files}</source>
        <translation>Dateien, die nicht gelesen werden konnten ({count}): {files}</translation>
    </message>
    <message>
        <source>Closed, but without a last day, and not used ({count}): {names}. Ask for the day.</source>
        <translation>Geschlossen, aber ohne letzten Tag, und nicht verwendet ({count}): {names}. Fragen Sie nach dem Tag.</translation>
    </message>
    <message>
        <source>Bytes are no text.</source>
        <translation>Bytes sind kein Text.</translation>
    </message>
    <message>
        <source>This setting is the plugin&apos;s own. It cannot be changed by hand.</source>
        <translation>Diese Einstellung gehört dem Programm. Sie lässt sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>This is no point with coordinates. Set it anew, or delete it.</source>
        <translation>Das ist kein Punkt mit Koordinaten. Setzen Sie ihn neu, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>The history of the register is written by the register alone.</source>
        <translation>Den Verlauf des Bestands schreibt nur der Bestand selbst.</translation>
    </message>
    <message>
        <source>The register&apos;s setting &apos;crs&apos; should be the number of a coordinate reference system, but is &apos;{value}&apos;.</source>
        <translation>Die Einstellung „crs“ des Bestands sollte die Nummer eines Koordinatenreferenzsystems sein, ist aber „{value}“.</translation>
    </message>
    <message>
        <source>The list&apos;s records of these institutions have been taken up again, so that they would be there twice ({count}): {names}.</source>
        <translation>Diese Einrichtungen wurden inzwischen aus der Liste erneut aufgenommen und wären dann doppelt vorhanden ({count}): {names}.</translation>
    </message>
    <message>
        <source>Writes an Excel workbook for each provider with its institutions: what the register says, and cells for &apos;stimmt&apos;, &apos;geändert&apos; or &apos;geschlossen&apos; and for new values. All else is locked. &apos;Read inquiry lists&apos; reads back what is returned. By default it asks about the categories that no imported list speaks for.

Or writes a workbook for the owner of each list with what was decided to be wrong in it (&apos;source_wrong&apos;).

Personal fields and private addresses are in it only if you say so, and never in those for owners of lists; protected institutions have no address. Files that are in the folder already are never written over.</source>
        <translation>Schreibt für jeden Träger eine Excel-Datei mit seinen Einrichtungen: was im Bestand steht, dazu Zellen für „stimmt“, „geändert“ oder „geschlossen“ und für neue Angaben. Alles andere ist gesperrt. „Rückfragelisten einlesen“ liest ein, was zurückkommt. Gefragt wird, wenn Sie nichts anderes angeben, nach den Kategorien, zu denen noch keine Liste eingelesen wurde.

Oder schreibt für jede Quelle eine Excel-Datei mit dem, was in ihrer Liste als falsch entschieden wurde („source_wrong“).

Personenbezogene Felder und private Anschriften stehen nur darin, wenn Sie es so wählen, und nie in den Dateien für die Quellen; geschützte Einrichtungen haben keine Anschrift. Dateien, die schon im Ordner liegen, werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Also asks about contact person, direct phone and personal e-mail, and tells private addresses.</source>
        <translation>Fragt auch nach Ansprechperson, Durchwahl und persönlicher E-Mail und nennt private Anschriften.</translation>
    </message>
    <message>
        <source>Reasons and values left out, since they hold personal data or an address that is private: {count}.</source>
        <translation>Begründungen und Werte weggelassen, weil sie personenbezogene Angaben oder eine private Anschrift enthalten: {count}.</translation>
    </message>
    <message>
        <source>Reads the workbooks of &apos;Inquiry lists&apos; that providers have filled in, and makes findings of the answers, already decided, for &apos;Apply decisions&apos;. Institutions are found by their exact ids alone.

Listed and not used are: ids that the register does not know, ids that occur twice, lines whose locked cells were changed or moved, formulas, contradictions, lines without an answer, and closures without a day. A workbook that cannot be read is listed too, and the others are read.</source>
        <translation>Liest die Dateien aus „Rückfragelisten“ ein, die die Träger ausgefüllt haben, und macht aus den Antworten Befunde, die schon entschieden sind, für „Entscheidungen übernehmen“. Einrichtungen werden allein an ihrer genauen Kennung erkannt.

Aufgelistet und nicht verwendet werden: Kennungen, die der Bestand nicht kennt oder die doppelt vorkommen, Zeilen, deren gesperrte Zellen geändert oder verschoben wurden, Formeln, Widersprüche, Zeilen ohne Angabe und Schließungen ohne Tag. Auch eine Datei, die sich nicht lesen lässt, wird aufgelistet; die anderen werden gelesen.</translation>
    </message>
    <message>
        <source>The register&apos;s setting &apos;backups&apos; should be a JSON list of the names of backup copies, but is &apos;{text}&apos;. Only copies that still have the name that the plugin gave them are found. Look for others yourself.</source>
        <translation>Die Einstellung „backups“ des Bestands soll eine JSON-Liste mit den Namen der Sicherungskopien sein, lautet aber „{text}“. Gefunden werden nur Kopien, die noch so heißen, wie das Plugin sie genannt hat. Suchen Sie selbst nach anderen.</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>First list: {list}</source>
        <translation>Erste Liste: {list}</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Reconciliation with {list}</source>
        <translation>Abgleich mit {list}</translation>
    </message>
    <message>
        <source>Nothing was written: what is decided cannot be applied, for the reasons listed.</source>
        <translation>Es wurde nichts geschrieben: Was entschieden ist, lässt sich aus den genannten Gründen nicht anwenden.</translation>
    </message>
    <message>
        <source>A JSON list of sources, the best first, or a JSON object of ranks by source and field. Empty: the register&apos;s setting &apos;source_order&apos;, else the newest source.</source>
        <translation>Eine JSON-Liste der Quellen, die beste zuerst, oder ein JSON-Objekt mit Rängen nach Quelle und Feld. Leer: die Einstellung „source_order“ des Bestands, sonst die neueste Quelle.</translation>
    </message>
    <message>
        <source>Another name at another place: renamed and moved, or another institution?</source>
        <translation>Anderer Name an anderem Ort: umbenannt und umgezogen, oder eine andere Einrichtung?</translation>
    </message>
    <message>
        <source>A name is missing: are they the same?</source>
        <translation>Ein Name fehlt: Ist es dieselbe Einrichtung?</translation>
    </message>
    <message>
        <source>The names have different numbers.</source>
        <translation>Die Namen tragen verschiedene Nummern.</translation>
    </message>
    <message>
        <source>Only one name has a number: the same institution, or a second one?</source>
        <translation>Nur ein Name trägt eine Nummer: dieselbe Einrichtung oder eine zweite?</translation>
    </message>
    <message>
        <source>Another kind of institution.</source>
        <translation>Eine andere Art von Einrichtung.</translation>
    </message>
    <message>
        <source>The names tell of another provider.</source>
        <translation>Die Namen sprechen für einen anderen Träger.</translation>
    </message>
    <message>
        <source>Another place, and nothing but the name agrees: moved, or another institution?</source>
        <translation>Ein anderer Ort, und nur der Name stimmt überein: umgezogen, oder eine andere Einrichtung?</translation>
    </message>
    <message>
        <source>The names say nothing of their own.</source>
        <translation>Die Namen sagen nichts Eigenes aus.</translation>
    </message>
    <message>
        <source>Several records are equal: which is which cannot be told.</source>
        <translation>Mehrere Datensätze sind gleich: Welcher welcher ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“{name}” ({id})</source>
        <translation>„{name}“ ({id})</translation>
    </message>
    <message>
        <source>Same address in the register: {records}.</source>
        <translation>Gleiche Adresse im Bestand: {records}.</translation>
    </message>
    <message>
        <source>Same address in the list: {records}.</source>
        <translation>Gleiche Adresse in der Liste: {records}.</translation>
    </message>
    <message>
        <source>Its key {key} now belongs to {record} in the list.</source>
        <translation>Seine Kennung {key} gehört in der Liste jetzt zu {record}.</translation>
    </message>
    <message>
        <source>Key {key} belonged to {record} so far.</source>
        <translation>Die Kennung {key} gehörte bisher zu {record}.</translation>
    </message>
    <message>
        <source>Similar name in the list: {record}.</source>
        <translation>Ähnlicher Name in der Liste: {record}.</translation>
    </message>
    <message>
        <source>Similar name in the register: {record}.</source>
        <translation>Ähnlicher Name im Bestand: {record}.</translation>
    </message>
    <message>
        <source>Other candidate in the list: {record}, probability {probability}.</source>
        <translation>Weiterer Kandidat in der Liste: {record}, Wahrscheinlichkeit {probability}.</translation>
    </message>
    <message>
        <source>Other candidate in the register: {record}, probability {probability}.</source>
        <translation>Weiterer Kandidat im Bestand: {record}, Wahrscheinlichkeit {probability}.</translation>
    </message>
    <message>
        <source>Possible successor at the same address, in the list: {records}.</source>
        <translation>Möglicher Nachfolger an derselben Adresse, in der Liste: {records}.</translation>
    </message>
    <message>
        <source>Possible successor, at the same address, of {records} in the register.</source>
        <translation>Möglicher Nachfolger, an derselben Adresse, von {records} im Bestand.</translation>
    </message>
    <message>
        <source>Possible merger: {record} in the list, which is matched with {kept}.</source>
        <translation>Mögliche Fusion: {record} in der Liste, dort Treffer mit {kept}.</translation>
    </message>
    <message>
        <source>Possible merger: {record} in the register has no other counterpart.</source>
        <translation>Mögliche Fusion: {record} im Bestand hat kein anderes Gegenstück.</translation>
    </message>
    <message>
        <source>Possible split or branch of {record} in the register, which is matched with {kept}.</source>
        <translation>Mögliche Teilung oder Nebenstelle von {record} im Bestand, dort Treffer mit {kept}.</translation>
    </message>
    <message>
        <source>Possible split or branch: {record} in the list has no other counterpart.</source>
        <translation>Mögliche Teilung oder Nebenstelle: {record} in der Liste hat kein anderes Gegenstück.</translation>
    </message>
    <message>
        <source>By the column&apos;s title</source>
        <translation>Nach dem Titel der Spalte</translation>
    </message>
    <message>
        <source>Kept from year to year, such as the number of a school</source>
        <translation>Bleibt von Jahr zu Jahr gleich, wie die Schulnummer</translation>
    </message>
    <message>
        <source>New with every list</source>
        <translation>Mit jeder Liste neu</translation>
    </message>
    <message>
        <source>Brings the register up to date with the findings of a reconciliation and what was decided about them, in one step that &apos;Undo a step&apos; takes back.

At first it only shows what would change; untick &apos;Only show&apos; to apply just that. A value set by hand is kept unless you choose the list&apos;s, an empty value erases nothing, and an institution that has changed since the reconciliation is listed and left alone. What a list lacks is never closed by itself.</source>
        <translation>Bringt den Bestand mit den Befunden eines Abgleichs und den Entscheidungen dazu auf den neuesten Stand, in einem einzigen Schritt, den „Schritt zurücknehmen“ rückgängig macht.

Zuerst wird nur gezeigt, was sich ändern würde; ohne das Häkchen bei „Nur zeigen“ wird genau das übernommen. Was von Hand eingetragen wurde, bleibt, sofern Sie nicht die Angabe der Liste wählen; eine leere Angabe löscht nichts; eine Einrichtung, die sich seit dem Abgleich geändert hat, wird aufgelistet und nicht angetastet. Was in einer Liste fehlt, wird nie von selbst geschlossen.</translation>
    </message>
    <message>
        <source>Erases the personal data of institutions or providers: the fields that the settings flag as personal, and the address where it is private or protected. In the register, in its history, in the rows of imported lists, in the reasons that people wrote, and in the backup copies beside it. The history keeps that, when and why something was erased; &apos;Undo a step&apos; does not bring it back.

At first it only shows what would be erased. Close the register in all other programs before you untick &apos;Only show&apos;: the file is then written anew, so that no bytes of the data are left in it.</source>
        <translation>Löscht die personenbezogenen Daten von Einrichtungen oder Trägern: die Felder, die in den Einstellungen als personenbezogen gekennzeichnet sind, und die Anschrift, wo sie privat oder geschützt ist. Im Bestand, in seinem Verlauf, in den Zeilen eingelesener Listen, in den Gründen, die jemand geschrieben hat, und in den Sicherungskopien daneben. Im Verlauf bleibt, dass, wann und warum etwas gelöscht wurde; „Schritt zurücknehmen“ holt es nicht zurück.

Zuerst wird nur gezeigt, was gelöscht würde. Schließen Sie den Bestand in allen anderen Programmen, bevor Sie „Nur zeigen“ abwählen: Die Datei wird dann neu geschrieben, damit kein Byte der Daten in ihr bleibt.</translation>
    </message>
    <message>
        <source>Reads a list of institutions (Excel, CSV, GeoPackage, GeoJSON, Shapefile) and makes one clean table of points of it, which &apos;Reconcile with a list&apos; compares with the register.

The meaning of the columns is recognised by their titles and content; the log shows it, and the mapping can be written to a file, edited and given back. Ids, postcodes and phones stay text. Rows of the same institution become one record with several categories. Rows that cannot be read are in the table of problems, each with its reason.

Rows without coordinates get a point from the city&apos;s house coordinates, where these are given. Nothing is asked from the internet.</source>
        <translation>Liest eine Liste von Einrichtungen (Excel, CSV, GeoPackage, GeoJSON, Shapefile) und macht daraus eine saubere Tabelle mit Punkten, die „Mit einer Liste abgleichen“ mit dem Bestand vergleicht.

Was die Spalten bedeuten, wird an Titeln und Inhalt erkannt; das Protokoll zeigt es, und die Zuordnung lässt sich in eine Datei schreiben, bearbeiten und wieder angeben. Kennungen, Postleitzahlen und Telefonnummern bleiben Text. Zeilen derselben Einrichtung werden ein Eintrag mit mehreren Kategorien. Was nicht lesbar ist, steht Zeile für Zeile mit dem Grund in der Tabelle der Probleme.

Zeilen ohne Koordinaten bekommen einen Punkt aus den Hauskoordinaten der Stadt, wenn diese angegeben sind. Aus dem Internet wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>For other layers: those of a register are known.</source>
        <translation>Für andere Layer: die eines Bestands sind bekannt.</translation>
    </message>
    <message>
        <source>There is nobody to call: no finding is decided as an inquiry.</source>
        <translation>Es ist niemand anzurufen: Kein Befund ist als Rückfrage entschieden.</translation>
    </message>
    <message>
        <source>Decide &apos;Inquiry&apos; in the review where somebody has to be asked.</source>
        <translation>Entscheiden Sie in der Prüfliste „Rückfrage“, wo jemand zu fragen ist.</translation>
    </message>
    <message>
        <source>The file &apos;{path}&apos; should end in {endings}.</source>
        <translation>Der Name der Datei „{path}“ muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>{name}: {old}, in the list {new}</source>
        <translation>{name}: {old}, in der Liste {new}</translation>
    </message>
    <message>
        <source>Institutions only confirmed by the list</source>
        <translation>Nur von der Liste bestätigte Einrichtungen</translation>
    </message>
    <message>
        <source>Left open or as it was</source>
        <translation>Offen oder unverändert geblieben</translation>
    </message>
    <message>
        <source>{updated} updated, {inserted} taken up, {closed} closed, {decided} decisions recorded</source>
        <translation>Einrichtungen: {updated} geändert, {inserted} aufgenommen, {closed} geschlossen; festgehaltene Entscheidungen: {decided}</translation>
    </message>
    <message>
        <source>in no area</source>
        <translation>ohne Sozialraum</translation>
    </message>
    <message>
        <source>Come back on {date}</source>
        <translation>Wiedervorlage am {date}</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Wiedervorlage</translation>
    </message>
    <message>
        <source>Addresses that are protected or private are not in this list.</source>
        <translation>Geschützte und private Anschriften stehen nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Rückfrageliste</translation>
    </message>
    <message>
        <source>Inquiries of the Sozialnavigator</source>
        <translation>Rückfragen zum Sozialnavigator</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Come back on</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Phone (register)</source>
        <translation>Telefon (Bestand)</translation>
    </message>
    <message>
        <source>Phone (list)</source>
        <translation>Telefon (Liste)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Result of the call</source>
        <translation>Ergebnis der Rückfrage</translation>
    </message>
    <message>
        <source>{field}: {register} / in the list {listed}</source>
        <translation>{field}: {register} / in der Liste {listed}</translation>
    </message>
    <message>
        <source>Each category needs a name, but one has none (key: &apos;{key}&apos;).</source>
        <translation>Jede Kategorie braucht einen Namen, eine hat aber keinen (Schlüssel: „{key}“).</translation>
    </message>
    <message>
        <source>Enter the name that the register is to show.</source>
        <translation>Geben Sie den Namen ein, den der Bestand zeigen soll.</translation>
    </message>
    <message>
        <source>The key of a category begins with a small letter and goes on with small letters, digits or underscores, but that of &apos;{name}&apos; is &apos;{key}&apos;.</source>
        <translation>Der Schlüssel einer Kategorie beginnt mit einem Kleinbuchstaben, dann folgen Kleinbuchstaben (ohne Umlaute), Ziffern oder Unterstriche. Der von „{name}“ ist aber „{key}“.</translation>
    </message>
    <message>
        <source>Enter another key, such as &apos;youth_club&apos;, or leave it empty for one made from the name.</source>
        <translation>Geben Sie einen anderen Schlüssel ein, zum Beispiel „jugendclub“, oder lassen Sie ihn leer; dann entsteht er aus dem Namen.</translation>
    </message>
    <message>
        <source>Two categories have the key &apos;{key}&apos;.</source>
        <translation>Zwei Kategorien haben den Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>Enter another key.</source>
        <translation>Geben Sie einen anderen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Two categories are called &apos;{name}&apos;.</source>
        <translation>Zwei Kategorien heißen „{name}“.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>The target group of &apos;{name}&apos; should be ages, such as u6, 6-18 or 65+, but is &apos;{group}&apos;.</source>
        <translation>Die Zielgruppe von „{name}“ muss ein Alter sein, zum Beispiel u6, 6-18 oder 65+, ist aber „{group}“.</translation>
    </message>
    <message>
        <source>Enter ages, or leave it empty for everybody.</source>
        <translation>Geben Sie ein Alter ein, oder lassen Sie das Feld leer; dann sind alle gemeint.</translation>
    </message>
    <message>
        <source>Categories of the register are not deleted, but these are missing: {names}.</source>
        <translation>Kategorien des Bestands werden nicht gelöscht, diese fehlen aber: {names}.</translation>
    </message>
    <message>
        <source>Rename a category that is not needed any more, or move it to the end.</source>
        <translation>Benennen Sie eine Kategorie um, die nicht mehr gebraucht wird, oder schieben Sie sie ans Ende.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Sozialnavigator: change report</source>
        <translation>Sozialnavigator: Änderungsbericht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>{list}, as of {date}</source>
        <translation>{list}, Stand {date}</translation>
    </message>
    <message>
        <source>Records of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Übernommen am</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>This step was undone on {date} by {user}.</source>
        <translation>Dieser Schritt wurde am {date} von {user} zurückgenommen.</translation>
    </message>
    <message>
        <source>Institutions changed</source>
        <translation>Geänderte Einrichtungen</translation>
    </message>
    <message>
        <source>Changed field</source>
        <translation>Geändertes Feld</translation>
    </message>
    <message>
        <source>New institutions</source>
        <translation>Neue Einrichtungen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Changed values</source>
        <translation>Geänderte Angaben</translation>
    </message>
    <message>
        <source>Institution or record</source>
        <translation>Einrichtung oder Eintrag</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Im Bestand</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>Values and reasons that are not told, since they are personal or tell a withheld address: {count}.</source>
        <translation>Angaben und Gründe, die nicht gezeigt werden, weil sie personenbezogen sind oder eine geschützte oder private Anschrift verraten: {count}.</translation>
    </message>
    <message>
        <source>Names are those after the step. Protected and private addresses, and personal data, are not in this report. It names institutions that are not released, and is for use inside the administration.</source>
        <translation>Die Namen sind die nach dem Schritt. Geschützte und private Anschriften sowie personenbezogene Angaben stehen nicht in diesem Bericht. Er nennt auch nicht freigegebene Einrichtungen und ist nur für den Dienstgebrauch.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is to be closed, but no reason is given.</source>
        <translation>„{name}“ soll geschlossen werden, es ist aber kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Say why; the reason goes into the history.</source>
        <translation>Geben Sie einen Grund an; er wird im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is to be closed, but no day is given.</source>
        <translation>„{name}“ soll geschlossen werden, es ist aber kein Tag angegeben.</translation>
    </message>
    <message>
        <source>Enter its last day.</source>
        <translation>Geben Sie den letzten Tag ein.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is protected: its place is not stored.</source>
        <translation>„{name}“ ist geschützt: Der Ort wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>If it is not secret any more, change the kind of location first.</source>
        <translation>Wenn der Ort nicht mehr geheim ist, ändern Sie zuerst die Art des Standorts.</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; cannot be edited.</source>
        <translation>„{field}“ lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; has no @: &apos;{value}&apos;.</source>
        <translation>„{field}“ enthält kein @: „{value}“.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is no address of a web page: &apos;{value}&apos;.</source>
        <translation>„{field}“ ist keine Adresse einer Internetseite: „{value}“.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; has no digits: &apos;{value}&apos;.</source>
        <translation>„{field}“ enthält keine Ziffern: „{value}“.</translation>
    </message>
    <message>
        <source>A release names who released it, and when.</source>
        <translation>Zu einer Freigabe gehört, wer sie wann erteilt hat.</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(wird nicht gezeigt)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Decided already</source>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <source>Makes no sense for {side}</source>
        <translation>Nicht sinnvoll für {side}</translation>
    </message>
    <message>
        <source>“{kind}” cannot be decided about “{name}”, {side}.</source>
        <translation>„{kind}“ kann über „{name}“, {side}, nicht entschieden werden.</translation>
    </message>
    <message>
        <source>Possible are: {kinds}.</source>
        <translation>Möglich sind: {kinds}.</translation>
    </message>
    <message>
        <source>a pair of institution and record of the list</source>
        <translation>ein Paar aus Einrichtung und Eintrag der Liste</translation>
    </message>
    <message>
        <source>an institution without a record of the list</source>
        <translation>eine Einrichtung ohne Eintrag in der Liste</translation>
    </message>
    <message>
        <source>a record of the list without an institution</source>
        <translation>einen Eintrag der Liste ohne Einrichtung</translation>
    </message>
    <message>
        <source>“{kind}” needs the other institution, which is not named for “{name}”.</source>
        <translation>„{kind}“ braucht die andere Einrichtung; bei „{name}“ ist keine genannt.</translation>
    </message>
    <message>
        <source>Choose the institution that it refers to.</source>
        <translation>Wählen Sie die Einrichtung, auf die sie sich bezieht.</translation>
    </message>
    <message>
        <source>“{kind}” about “{name}” cannot refer to &apos;{other}&apos;.</source>
        <translation>„{kind}“ bei „{name}“ kann sich nicht auf „{other}“ beziehen.</translation>
    </message>
    <message>
        <source>Choose another institution.</source>
        <translation>Wählen Sie eine andere Einrichtung.</translation>
    </message>
    <message>
        <source>Leave the other institution empty.</source>
        <translation>Lassen Sie die andere Einrichtung leer.</translation>
    </message>
    <message>
        <source>&apos;{due}&apos; is no date.</source>
        <translation>„{due}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{kind}” about “{name}” has no date to come back to.</source>
        <translation>„{kind}“ bei „{name}“ hat kein Datum für die Wiedervorlage.</translation>
    </message>
    <message>
        <source>Choose the date on which to ask again.</source>
        <translation>Wählen Sie den Tag, an dem wieder gefragt werden soll.</translation>
    </message>
    <message>
        <source>Was found together with “{name}”, for which another candidate was chosen.</source>
        <translation>War zusammen mit „{name}“ gefunden worden; dafür wurde ein anderer Kandidat gewählt.</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Decided as the same earlier, and nothing has changed on either side since.</source>
        <translation>Früher als dieselbe Einrichtung entschieden; seither hat sich auf keiner Seite etwas geändert.</translation>
    </message>
    <message>
        <source>The list&apos;s key was this institution&apos;s before, and the list keeps its keys.</source>
        <translation>Der Schlüssel der Liste gehörte schon bisher zu dieser Einrichtung, und die Liste behält ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Number in the name</source>
        <translation>Nummer im Namen</translation>
    </message>
    <message>
        <source>Provider in the name</source>
        <translation>Träger im Namen</translation>
    </message>
    <message>
        <source>E-mail and website</source>
        <translation>E-Mail und Website</translation>
    </message>
    <message>
        <source>Agreement of several</source>
        <translation>Mehreres zugleich</translation>
    </message>
    <message>
        <source>Lead over other candidates</source>
        <translation>Abstand zu anderen Kandidaten</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>The names are alike, which speaks for it.</source>
        <translation>Ähnliche Namen sprechen dafür.</translation>
    </message>
    <message>
        <source>Both are of the same kind, which speaks for it.</source>
        <translation>Die gleiche Art von Einrichtung spricht dafür.</translation>
    </message>
    <message>
        <source>The numbers in the names agree, which speaks for it.</source>
        <translation>Die gleiche Nummer im Namen spricht dafür.</translation>
    </message>
    <message>
        <source>Both names tell of the same provider, which speaks for it.</source>
        <translation>Der gleiche Träger im Namen spricht dafür.</translation>
    </message>
    <message>
        <source>The address agrees, which speaks for it.</source>
        <translation>Die gleiche Anschrift spricht dafür.</translation>
    </message>
    <message>
        <source>The points lie close together, which speaks for it.</source>
        <translation>Die geringe Entfernung spricht dafür.</translation>
    </message>
    <message>
        <source>The same phone number speaks for it.</source>
        <translation>Die gleiche Telefonnummer spricht dafür.</translation>
    </message>
    <message>
        <source>The same e-mail address, website or domain speaks for it.</source>
        <translation>Die gleiche E-Mail-Adresse, Website oder Domain spricht dafür.</translation>
    </message>
    <message>
        <source>Several things agree at once, which speaks for it.</source>
        <translation>Mehreres stimmt zugleich überein; das spricht dafür.</translation>
    </message>
    <message>
        <source>No other candidate is as much alike, which speaks for it.</source>
        <translation>Kein anderer Kandidat ist so ähnlich; das spricht dafür.</translation>
    </message>
    <message>
        <source>Where nothing else is known, this speaks for it.</source>
        <translation>Wenn sonst nichts bekannt ist, spricht das dafür.</translation>
    </message>
    <message>
        <source>The names differ, which speaks against it.</source>
        <translation>Unterschiedliche Namen sprechen dagegen.</translation>
    </message>
    <message>
        <source>They are of different kinds, which speaks against it.</source>
        <translation>Die unterschiedliche Art von Einrichtung spricht dagegen.</translation>
    </message>
    <message>
        <source>The numbers in the names differ, which speaks against it.</source>
        <translation>Unterschiedliche Nummern im Namen sprechen dagegen.</translation>
    </message>
    <message>
        <source>The names tell of different providers, which speaks against it.</source>
        <translation>Unterschiedliche Träger im Namen sprechen dagegen.</translation>
    </message>
    <message>
        <source>The addresses differ, which speaks against it.</source>
        <translation>Unterschiedliche Anschriften sprechen dagegen.</translation>
    </message>
    <message>
        <source>The points lie far apart, which speaks against it.</source>
        <translation>Die große Entfernung spricht dagegen.</translation>
    </message>
    <message>
        <source>The phone numbers differ, which speaks against it.</source>
        <translation>Unterschiedliche Telefonnummern sprechen dagegen.</translation>
    </message>
    <message>
        <source>E-mail addresses or websites differ, which speaks against it.</source>
        <translation>Unterschiedliche E-Mail-Adressen oder Websites sprechen dagegen.</translation>
    </message>
    <message>
        <source>Hardly anything agrees at the same time, which speaks against it.</source>
        <translation>Kaum etwas stimmt zugleich überein; das spricht dagegen.</translation>
    </message>
    <message>
        <source>Another candidate is as much alike or more, which speaks against it.</source>
        <translation>Ein anderer Kandidat ist ebenso ähnlich oder ähnlicher; das spricht dagegen.</translation>
    </message>
    <message>
        <source>Of all pairs only few are the same: at first, that speaks against it.</source>
        <translation>Von allen Paaren sind nur wenige dieselbe Einrichtung; das spricht zunächst dagegen.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; could not be copied: {reason}.</source>
        <translation>Der Layer „{layer}“ konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Save it to a file, and choose the file.</source>
        <translation>Speichern Sie ihn in eine Datei, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>List &apos;{file}&apos; was changed after it was chosen.</source>
        <translation>Die Liste „{file}“ wurde geändert, nachdem Sie sie gewählt hatten.</translation>
    </message>
    <message>
        <source>Choose it again, so that you see what is read.</source>
        <translation>Wählen Sie sie neu, damit Sie sehen, was gelesen wird.</translation>
    </message>
    <message>
        <source>The list speaks for no institution of the register: {limits}. Nothing can be missing from it.</source>
        <translation>Die Liste gilt für keine Einrichtung des Bestands: {limits}. In ihr kann also nichts fehlen.</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle Kategorien</translation>
    </message>
    <message>
        <source>of {providers}</source>
        <translation>von {providers}</translation>
    </message>
    <message>
        <source>in {places}</source>
        <translation>in {places}</translation>
    </message>
    <message>
        <source>within &apos;{area}&apos;</source>
        <translation>im Gebiet „{area}“</translation>
    </message>
    <message>
        <source>within the area of the last time</source>
        <translation>im Gebiet vom letzten Mal</translation>
    </message>
    <message>
        <source>The institutions cannot be brought to the coordinate reference system of layer &apos;{layer}&apos;, {crs}.</source>
        <translation>Die Einrichtungen lassen sich nicht in das Koordinatenbezugssystem des Layers „{layer}“ bringen, {crs}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no coordinate reference system: nobody knows where its areas lie.</source>
        <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem: Niemand weiß, wo seine Flächen liegen.</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation>Stellen Sie es in den Eigenschaften des Layers ein.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no field with the names of its areas.</source>
        <translation>Der Layer „{layer}“ hat kein Feld mit den Namen seiner Flächen.</translation>
    </message>
    <message>
        <source>Choose another layer, or add a text field with the names to it.</source>
        <translation>Wählen Sie einen anderen Layer, oder ergänzen Sie ein Textfeld mit den Namen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; holds no names of areas: there are {count} polygons without one.</source>
        <translation>Das Feld „{field}“ des Layers „{layer}“ enthält keine Namen von Flächen. Flächen ohne Namen: {count}.</translation>
    </message>
    <message>
        <source>Choose another field, or another layer.</source>
        <translation>Wählen Sie ein anderes Feld oder einen anderen Layer.</translation>
    </message>
    <message>
        <source>Choose other filters, or release institutions first.</source>
        <translation>Wählen Sie andere Filter, oder geben Sie zuerst Einrichtungen frei.</translation>
    </message>
    <message>
        <source>Left out, since not released: {count}.</source>
        <translation>Weggelassen, da nicht freigegeben: {count}.</translation>
    </message>
    <message>
        <source>Without an address, since it is protected or private: {count}.</source>
        <translation>Ohne Anschrift, da geschützt oder privat: {count}.</translation>
    </message>
    <message>
        <source>Left out, since not there on {day}: {count}.</source>
        <translation>Weggelassen, da am {day} nicht gültig: {count}.</translation>
    </message>
    <message>
        <source>Easting ({crs})</source>
        <translation>Ostwert ({crs})</translation>
    </message>
    <message>
        <source>Northing ({crs})</source>
        <translation>Nordwert ({crs})</translation>
    </message>
    <message>
        <source>The connection &apos;{name}&apos; cannot be opened: {reason}.</source>
        <translation>Die Verbindung „{name}“ lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>Check the network, and user and password in the browser of QGIS.</source>
        <translation>Prüfen Sie das Netz sowie Benutzername und Kennwort im Browser von QGIS.</translation>
    </message>
    <message>
        <source>The database of the connection &apos;{name}&apos; holds no register that you may see.</source>
        <translation>Die Datenbank der Verbindung „{name}“ enthält keinen Bestand, den Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Ask for the right to its schema, or make a register with &apos;Create register&apos;.</source>
        <translation>Lassen Sie sich das Recht auf das Schema geben, oder legen Sie mit „Bestand anlegen“ einen Bestand an.</translation>
    </message>
    <message>
        <source>Another program or another person is writing to the review &apos;{path}&apos;.</source>
        <translation>Ein anderes Programm oder eine andere Person schreibt gerade in die Prüfliste „{path}“.</translation>
    </message>
    <message>
        <source>What was decided before is kept. Save or end edits of this file elsewhere, and try again.</source>
        <translation>Was bisher entschieden wurde, bleibt erhalten. Speichern oder beenden Sie Bearbeitungen dieser Datei an anderer Stelle, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The review &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>In die Prüfliste „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>What was decided before is kept. Check your right to write to the file and to its folder.</source>
        <translation>Was bisher entschieden wurde, bleibt erhalten. Prüfen Sie, ob Sie in die Datei und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The review &apos;{path}&apos; could not be written: {reason}.</source>
        <translation>Die Prüfliste „{path}“ konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>What was decided before is kept. Make room on the drive, check the connection to it, and try again.</source>
        <translation>Was bisher entschieden wurde, bleibt erhalten. Schaffen Sie Platz auf dem Laufwerk, prüfen Sie die Verbindung dorthin, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The review &apos;{path}&apos; refused: {reason}.</source>
        <translation>Die Prüfliste „{path}“ meldet: {reason}.</translation>
    </message>
    <message>
        <source>What was decided before is kept.</source>
        <translation>Was bisher entschieden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no file &apos;{path}&apos; any more.</source>
        <translation>Die Datei „{path}“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Check the connection to its drive, or reconcile the list again.</source>
        <translation>Prüfen Sie die Verbindung zum Laufwerk, oder gleichen Sie die Liste neu ab.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds no findings of &apos;Reconcile with a list&apos;, or it is damaged.</source>
        <translation>„{path}“ enthält keine Befunde von „Mit einer Liste abgleichen“ oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Choose another file, or reconcile the list again.</source>
        <translation>Wählen Sie eine andere Datei, oder gleichen Sie die Liste neu ab.</translation>
    </message>
    <message>
        <source>The review &apos;{path}&apos; was made by a newer version of this plugin.</source>
        <translation>Die Prüfliste „{path}“ wurde mit einer neueren Version dieses Plugins angelegt.</translation>
    </message>
    <message>
        <source>Update the plugin, or reconcile the list again.</source>
        <translation>Aktualisieren Sie das Plugin, oder gleichen Sie die Liste neu ab.</translation>
    </message>
    <message>
        <source>Somebody else has decided in the review &apos;{path}&apos; meanwhile.</source>
        <translation>In der Prüfliste „{path}“ hat inzwischen jemand anderes entschieden.</translation>
    </message>
    <message>
        <source>Nothing was changed, and what others decided is shown now. Look at the finding again, and decide.</source>
        <translation>Es wurde nichts geändert, und die Entscheidungen der anderen werden jetzt angezeigt. Sehen Sie sich den Befund noch einmal an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The file of the list, &apos;{path}&apos;, is not there any more. What was found stays; to reconcile again, choose the list anew.</source>
        <translation>Die Datei der Liste, „{path}“, gibt es nicht mehr. Die Befunde bleiben; um neu abzugleichen, wählen Sie die Liste neu aus.</translation>
    </message>
    <message>
        <source>The file of the list, &apos;{path}&apos;, has been changed since it was reconciled. These findings are of what it said then; reconcile again for what it says now.</source>
        <translation>Die Datei der Liste, „{path}“, wurde seit dem Abgleich geändert. Diese Befunde gelten für ihren damaligen Stand; gleichen Sie für den jetzigen neu ab.</translation>
    </message>
    <message>
        <source>Finding {id} is not there any more.</source>
        <translation>Den Befund {id} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Go on with another finding.</source>
        <translation>Machen Sie mit einem anderen Befund weiter.</translation>
    </message>
    <message>
        <source>&apos;{partner}&apos; is no candidate of “{name}”.</source>
        <translation>„{partner}“ ist kein Kandidat für „{name}“.</translation>
    </message>
    <message>
        <source>Choose one of the candidates that are shown.</source>
        <translation>Wählen Sie einen der angezeigten Kandidaten.</translation>
    </message>
    <message>
        <source>Another candidate can be the same, a successor, split off or a branch office, nothing else.</source>
        <translation>Ein anderer Kandidat kann dieselbe Einrichtung, Nachfolger, Teilung oder Nebenstelle sein, sonst nichts.</translation>
    </message>
    <message>
        <source>Decide about the finding itself.</source>
        <translation>Entscheiden Sie über den Befund selbst.</translation>
    </message>
    <message>
        <source>The review &apos;{path}&apos; cannot be deleted: {reason}.</source>
        <translation>Die Prüfliste „{path}“ kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that no other program has it open, and that you may write there.</source>
        <translation>Prüfen Sie, dass kein anderes Programm sie geöffnet hat und dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{name}” is decided already: {kind}. This choice would change what that was about.</source>
        <translation>Über „{name}“ ist schon entschieden: {kind}. Diese Wahl würde ändern, worüber entschieden wurde.</translation>
    </message>
    <message>
        <source>Take that decision back first, or choose another candidate.</source>
        <translation>Nehmen Sie zuerst jene Entscheidung zurück, oder wählen Sie einen anderen Kandidaten.</translation>
    </message>
    <message>
        <source>Somebody else has changed these categories meanwhile: {names}.</source>
        <translation>Jemand anderes hat inzwischen diese Kategorien geändert: {names}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Open the list anew; it shows then what is in the register.</source>
        <translation>Es wurde nichts gespeichert. Öffnen Sie die Liste neu; sie zeigt dann, was im Bestand steht.</translation>
    </message>
    <message>
        <source>Somebody else has changed meanwhile what you want to change: {changes}.</source>
        <translation>Jemand anderes hat inzwischen geändert, was Sie ändern wollen: {changes}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now, and enter your change again.</source>
        <translation>Es wurde nichts geändert. Sehen Sie nach, was jetzt eingetragen ist, und geben Sie Ihre Änderung erneut ein.</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>It was replaced by an earlier state of itself.</source>
        <translation>Er wurde durch einen früheren Stand ersetzt.</translation>
    </message>
    <message>
        <source>Categories of the register</source>
        <translation>Kategorien des Bestands</translation>
    </message>
    <message>
        <source>Categories in their order</source>
        <translation>Kategorien in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>List of categories changed</source>
        <translation>Liste der Kategorien geändert</translation>
    </message>
    <message>
        <source>The history of the register keeps it.</source>
        <translation>Er steht im Verlauf des Bestands.</translation>
    </message>
    <message>
        <source>Lists and maps show the categories in this order. A saved category cannot be deleted, since institutions and their history bear its key; rename it, or move it to the end.</source>
        <translation>In dieser Reihenfolge stehen die Kategorien in Listen und Karten. Eine gespeicherte Kategorie lässt sich nicht löschen, weil Einrichtungen und ihr Verlauf den Schlüssel tragen; benennen Sie sie um oder schieben Sie sie ans Ende.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Remove a category that is not saved yet</source>
        <translation>Eine noch nicht gespeicherte Kategorie entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>The changes to the categories have not been saved. Discard them?</source>
        <translation>Die Änderungen an den Kategorien sind nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What maps, forms and lists call it.</source>
        <translation>So heißt sie in Karten, Formularen und Listen.</translation>
    </message>
    <message>
        <source>What institutions bear. It stays as it is once the category is saved.</source>
        <translation>Ihn tragen die Einrichtungen. Ist die Kategorie gespeichert, bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Target group</source>
        <translation>&amp;Zielgruppe</translation>
    </message>
    <message>
        <source>The ages that its places are for, such as u6, 6-18 or 65+. Empty: everybody.</source>
        <translation>Das Alter, für das die Plätze da sind, zum Beispiel u6, 6-18 oder 65+. Leer: alle.</translation>
    </message>
    <message>
        <source>&amp;Words of lists</source>
        <translation>&amp;Wörter in Listen</translation>
    </message>
    <message>
        <source>Further words by which lists name the category, separated by commas. *grundschule also means words that end with it.</source>
        <translation>Weitere Wörter, mit denen Listen die Kategorie benennen, durch Kommas getrennt. *grundschule meint auch Wörter, die so enden.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>The colour of its symbol on the map.</source>
        <translation>Die Farbe des Symbols auf der Karte.</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>The shape of its symbol on the map.</source>
        <translation>Die Form des Symbols auf der Karte.</translation>
    </message>
    <message>
        <source>Institutions of the Sozialnavigator</source>
        <translation>Einrichtungen des Sozialnavigators</translation>
    </message>
    <message>
        <source>Sozialnavigator panel</source>
        <translation>Bedienfeld Sozialnavigator</translation>
    </message>
    <message>
        <source>Open or create a register</source>
        <translation>Bestand öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Options of Sozialplanung</source>
        <translation>Optionen von Sozialplanung</translation>
    </message>
    <message>
        <source>Help: the yearly update in ten steps</source>
        <translation>Hilfe: die jährliche Aktualisierung in zehn Schritten</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>Kein Bestand geöffnet.</translation>
    </message>
    <message>
        <source>no areas</source>
        <translation>keine Sozialräume</translation>
    </message>
    <message>
        <source>A layer of polygons, such as Sozialräume or districts</source>
        <translation>Ein Layer mit Flächen, etwa Sozialräume oder Stadtteile</translation>
    </message>
    <message>
        <source>The field with the names of the areas</source>
        <translation>Das Feld mit den Namen der Sozialräume</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Institutions in these areas are shown</source>
        <translation>Einrichtungen in diesen Sozialräumen werden gezeigt</translation>
    </message>
    <message>
        <source>Area la&amp;yer</source>
        <translation>Flächen &amp;aus</translation>
    </message>
    <message>
        <source>Na&amp;mes in</source>
        <translation>Na&amp;men in</translation>
    </message>
    <message>
        <source>A&amp;reas</source>
        <translation>&amp;Sozialraum</translation>
    </message>
    <message>
        <source>Closed since {day} (last day)</source>
        <translation>geschlossen, letzter Tag {day}</translation>
    </message>
    <message>
        <source>Closes on {day} (last day)</source>
        <translation>schließt, letzter Tag {day}</translation>
    </message>
    <message>
        <source>Valid since {day}</source>
        <translation>gültig seit {day}</translation>
    </message>
    <message>
        <source>Valid from {day} on</source>
        <translation>gültig ab {day}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>last confirmed on {day} by {user}</source>
        <translation>zuletzt bestätigt am {day} durch {user}</translation>
    </message>
    <message>
        <source>last confirmed on {day}</source>
        <translation>zuletzt bestätigt am {day}</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Branch offices</source>
        <translation>Nebenstellen</translation>
    </message>
    <message>
        <source>public since {day} ({user})</source>
        <translation>öffentlich seit {day} ({user})</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Institutions by category and area</source>
        <translation>Einrichtungen nach Kategorie und Sozialraum</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>In die &amp;Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export for the public</source>
        <translation>Ausgabe für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>Export for internal use</source>
        <translation>Ausgabe für den internen Gebrauch</translation>
    </message>
    <message>
        <source>institutions_public</source>
        <translation>einrichtungen_öffentlich</translation>
    </message>
    <message>
        <source>institutions_internal</source>
        <translation>einrichtungen_intern</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>Name, address, provider, phone …</source>
        <translation>Name, Anschrift, Träger, Telefon …</translation>
    </message>
    <message>
        <source>All words have to occur ({key})</source>
        <translation>Alle Wörter müssen vorkommen ({key})</translation>
    </message>
    <message>
        <source>Search for institutions</source>
        <translation>Einrichtungen suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;There on</source>
        <translation>&amp;Gültig am</translation>
    </message>
    <message>
        <source>Untick it to see closed institutions as well, and those still to open</source>
        <translation>Ohne Haken erscheinen auch geschlossene und künftige Einrichtungen</translation>
    </message>
    <message>
        <source>Another day shows the institutions with the values known then</source>
        <translation>An einem anderen Tag erscheinen die Einrichtungen mit den damals bekannten Angaben</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>ohne Standort</translation>
    </message>
    <message>
        <source>protected address</source>
        <translation>geschützte Anschrift</translation>
    </message>
    <message>
        <source>Only on the &amp;visible map</source>
        <translation>Nur im Kar&amp;tenausschnitt</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Stand&amp;ort</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>Day on which the institutions are there</source>
        <translation>Tag, an dem die Einrichtungen gültig sind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>categories: {names}</source>
        <translation>Kategorien: {names}</translation>
    </message>
    <message>
        <source>areas: {names}</source>
        <translation>Sozialräume: {names}</translation>
    </message>
    <message>
        <source>closed ones as well</source>
        <translation>auch geschlossene</translation>
    </message>
    <message>
        <source>as on {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>visible map</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <source>address is secret</source>
        <translation>Anschrift ist geschützt</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>{shown} of {total} institutions</source>
        <translation>{shown} von {total} Einrichtungen</translation>
    </message>
    <message>
        <source>{total} institutions</source>
        <translation>{total} Einrichtungen</translation>
    </message>
    <message>
        <source>No institution fits the filters.</source>
        <translation>Keine Einrichtung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>There are no institutions in the register yet.</source>
        <translation>Im Bestand sind noch keine Einrichtungen.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>The institution is not in the register any more.</source>
        <translation>Die Einrichtung ist nicht mehr im Bestand.</translation>
    </message>
    <message>
        <source>The filters were reset to show &apos;{name}&apos;.</source>
        <translation>Die Filter wurden zurückgesetzt, um „{name}“ zu zeigen.</translation>
    </message>
    <message>
        <source>No register is open. Open one, or create one, with the button &apos;Register&apos; at the top.</source>
        <translation>Es ist kein Bestand geöffnet. Öffnen Sie einen, oder legen Sie einen an, mit der Schaltfläche „Bestand“ ganz oben.</translation>
    </message>
    <message>
        <source>{count} polygons of layer &apos;{layer}&apos; have no name in field &apos;{field}&apos;: they count as no area.</source>
        <translation>Flächen des Layers „{layer}“ ohne Namen im Feld „{field}“: {count}. Sie zählen zu keinem Sozialraum.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; was taken out of the project: the list is not limited to areas any more.</source>
        <translation>Der Layer „{layer}“ ist nicht mehr im Projekt: Die Liste ist nicht mehr auf Sozialräume begrenzt.</translation>
    </message>
    <message>
        <source>No institution of the list lies there.</source>
        <translation>Dort liegt keine Einrichtung aus der Liste.</translation>
    </message>
    <message>
        <source>All of them are public already.</source>
        <translation>Sie sind alle schon öffentlich.</translation>
    </message>
    <message>
        <source>None of them is public.</source>
        <translation>Keine davon ist öffentlich.</translation>
    </message>
    <message>
        <source>Take back release</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Add an institution</source>
        <translation>Einrichtung anlegen</translation>
    </message>
    <message>
        <source>Choose on the map: click on an institution</source>
        <translation>Auf der Karte wählen: auf eine Einrichtung klicken</translation>
    </message>
    <message>
        <source>Numbers by category and area</source>
        <translation>Anzahlen nach Kategorie und Sozialraum</translation>
    </message>
    <message>
        <source>Export the list as a workbook or CSV file</source>
        <translation>Liste als Excel-Arbeitsmappe oder CSV-Datei ausgeben</translation>
    </message>
    <message>
        <source>Release institutions, or take it back</source>
        <translation>Einrichtungen freigeben oder die Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>For &amp;internal use …</source>
        <translation>Für den &amp;internen Gebrauch …</translation>
    </message>
    <message>
        <source>All fields but personal ones and remarks</source>
        <translation>Alle Felder außer personenbezogenen und Bemerkungen</translation>
    </message>
    <message>
        <source>For the &amp;public …</source>
        <translation>Für die &amp;Öffentlichkeit …</translation>
    </message>
    <message>
        <source>Released institutions and public fields alone</source>
        <translation>Nur freigegebene Einrichtungen und öffentliche Felder</translation>
    </message>
    <message>
        <source>&amp;Release the selected ones ({count}) …</source>
        <translation>Ausgewählte &amp;freigeben ({count}) …</translation>
    </message>
    <message>
        <source>Release &amp;all of the list ({count}) …</source>
        <translation>&amp;Alle der Liste freigeben ({count}) …</translation>
    </message>
    <message>
        <source>&amp;Take back the release of the selected ones ({count}) …</source>
        <translation>Freigabe der &amp;ausgewählten zurücknehmen ({count}) …</translation>
    </message>
    <message>
        <source>Take &amp;back the release of all of the list ({count}) …</source>
        <translation>Freigabe aller der &amp;Liste zurücknehmen ({count}) …</translation>
    </message>
    <message>
        <source>Sozialnavigator: institutions and their yearly reconciliation</source>
        <translation>Sozialnavigator: Einrichtungen und ihr jährlicher Abgleich</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: {list}</source>
        <translation>Filter: {list}</translation>
    </message>
    <message>
        <source>Space ticks an entry. Nothing ticked: no limit.</source>
        <translation>Die Leertaste hakt einen Eintrag an. Nichts angehakt: keine Einschränkung.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>am Titel</translation>
    </message>
    <message>
        <source>by content</source>
        <translation>am Inhalt</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Columns of the list by field</source>
        <translation>Spalten der Liste nach Feld</translation>
    </message>
    <message>
        <source>F2 or a click on the column: choose another one.</source>
        <translation>F2 oder Klick auf die Spalte: eine andere wählen.</translation>
    </message>
    <message>
        <source>For a list of one kind of institutions.</source>
        <translation>Für eine Liste mit nur einer Art von Einrichtungen.</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the column of the field &apos;Name&apos;.</source>
        <translation>Wählen Sie die Spalte für das Feld „Name“.</translation>
    </message>
    <message>
        <source>No row of the list can be read as an institution.</source>
        <translation>Keine Zeile der Liste lässt sich als Einrichtung lesen.</translation>
    </message>
    <message>
        <source>See the reasons under &apos;Problems&apos;.</source>
        <translation>Die Gründe stehen unter „Probleme“.</translation>
    </message>
    <message>
        <source>Cate&amp;gory of all rows</source>
        <translation>Kate&amp;gorie aller Zeilen</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Probleme ({count})</translation>
    </message>
    <message>
        <source>Of the first {rows} rows {count} records are read; all {all} are read in the run.</source>
        <translation>Aus den ersten {rows} Zeilen werden {count} Datensätze gelesen; beim Abgleich werden alle {all} Zeilen gelesen.</translation>
    </message>
    <message>
        <source>{rows} rows give {count} records.</source>
        <translation>{rows} Zeilen ergeben {count} Datensätze.</translation>
    </message>
    <message>
        <source>No list is chosen.</source>
        <translation>Es ist keine Liste gewählt.</translation>
    </message>
    <message>
        <source>Choose a file, or a layer of the project.</source>
        <translation>Wählen Sie eine Datei oder einen Layer des Projekts.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Excel, CSV, GeoPackage, GeoJSON or Shapefile</source>
        <translation>Excel, CSV, GeoPackage, GeoJSON oder Shapefile</translation>
    </message>
    <message>
        <source>Path of the list</source>
        <translation>Pfad der Liste</translation>
    </message>
    <message>
        <source>Choose a layer of the project</source>
        <translation>Layer des Projekts wählen</translation>
    </message>
    <message>
        <source>Layer of the project</source>
        <translation>Layer des Projekts</translation>
    </message>
    <message>
        <source>The file holds several tables.</source>
        <translation>Die Datei enthält mehrere Tabellen.</translation>
    </message>
    <message>
        <source>The same every year: by it the columns, the scope and the licence of the last time are found.</source>
        <translation>Jedes Jahr derselbe: Daran werden Spalten, Umfang und Lizenz vom letzten Mal erkannt.</translation>
    </message>
    <message>
        <source>The day that the list describes</source>
        <translation>Der Tag, den die Liste beschreibt</translation>
    </message>
    <message>
        <source>What is taken over from the list gets it as its licence.</source>
        <translation>Was aus der Liste übernommen wird, erhält diese Lizenz.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Recognised by the numbers</source>
        <translation>An den Zahlen erkannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>L&amp;izenz</translation>
    </message>
    <message>
        <source>Choose the list that the register is to be compared with.</source>
        <translation>Wählen Sie die Liste, mit der der Bestand verglichen werden soll.</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}.</source>
        <translation>Zeilen: {rows}, Spalten: {columns}.</translation>
    </message>
    <message>
        <source>The register knows no list of this source yet.</source>
        <translation>Der Bestand kennt noch keine Liste dieser Quelle.</translation>
    </message>
    <message>
        <source>The last list of this source was of {date}: its columns, scope and licence are preset.</source>
        <translation>Die letzte Liste dieser Quelle war vom {date}: Ihre Spalten, ihr Umfang und ihre Lizenz sind voreingestellt.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>The algorithms of Sozialplanung are not there.</source>
        <translation>Die Algorithmen von Sozialplanung sind nicht vorhanden.</translation>
    </message>
    <message>
        <source>Switch the plugin off and on again.</source>
        <translation>Schalten Sie das Plugin aus und wieder ein.</translation>
    </message>
    <message>
        <source>&amp;Reconcile</source>
        <translation>&amp;Abgleichen</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Progress of the reconciliation</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stops the run; nothing is kept of it.</source>
        <translation>Bricht den Abgleich ab; es bleibt nichts davon zurück.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>List: {file}, rows: {rows}</source>
        <translation>Liste: {file}, Zeilen: {rows}</translation>
    </message>
    <message>
        <source>Source: {source}, {date}</source>
        <translation>Quelle: {source}, {date}</translation>
    </message>
    <message>
        <source>Nothing is written into the register: first you look at the findings, then you apply them.</source>
        <translation>In den Bestand wird nichts geschrieben: Erst sehen Sie die Befunde durch, dann übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>The reconciliation was cancelled; nothing was kept of it.</source>
        <translation>Der Abgleich wurde abgebrochen; es ist nichts davon zurückgeblieben.</translation>
    </message>
    <message>
        <source>It stops as soon as it can.</source>
        <translation>Der Abgleich wird abgebrochen…</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Einschränkung</translation>
    </message>
    <message>
        <source>Cities or postcodes</source>
        <translation>Orte oder Postleitzahlen</translation>
    </message>
    <message>
        <source>Several ones by commas</source>
        <translation>Mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What lies outside is not missing from the list.</source>
        <translation>Was außerhalb liegt, fehlt nicht in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Träger</translation>
    </message>
    <message>
        <source>C&amp;ities or postcodes</source>
        <translation>&amp;Orte oder Postleitzahlen</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>Area of the last time</source>
        <translation>Gebiet vom letzten Mal</translation>
    </message>
    <message>
        <source>Preset as for the last list of this source.</source>
        <translation>Voreingestellt wie bei der letzten Liste dieser Quelle.</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Bestand öffnen</translation>
    </message>
    <message>
        <source>Open GeoPackage…</source>
        <translation>GeoPackage öffnen …</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Aus einer Datenbank öffnen</translation>
    </message>
    <message>
        <source>Connections are made in the browser of QGIS, under PostgreSQL.</source>
        <translation>Verbindungen legen Sie im Browser von QGIS unter PostgreSQL an.</translation>
    </message>
    <message>
        <source>Create register…</source>
        <translation>Bestand anlegen …</translation>
    </message>
    <message>
        <source>In the project: {register}</source>
        <translation>Im Projekt: {register}</translation>
    </message>
    <message>
        <source>Last: {register}</source>
        <translation>Zuletzt: {register}</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Bestand schließen</translation>
    </message>
    <message>
        <source>No institution is called &apos;{name}&apos;. Choose one from the list, or type the number of a candidate.</source>
        <translation>Keine Einrichtung heißt „{name}“. Wählen Sie eine aus der Liste, oder geben Sie die Nummer eines Kandidaten ein.</translation>
    </message>
    <message>
        <source>Name the other institution: type a part of its name, or the number of a candidate.</source>
        <translation>Nennen Sie die andere Einrichtung: einen Teil ihres Namens oder die Nummer eines Kandidaten eingeben.</translation>
    </message>
    <message>
        <source>Confirm (Return)</source>
        <translation>Bestätigen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Accept all that the filter shows</source>
        <translation>Alles annehmen, was der Filter zeigt</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Ausgelassen: {count}</translation>
    </message>
    <message>
        <source>Compare with this one ({key})</source>
        <translation>Mit diesem vergleichen ({key})</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>matched with {name}</source>
        <translation>zugeordnet zu {name}</translation>
    </message>
    <message>
        <source>Take over these fields</source>
        <translation>Diese Felder übernehmen</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>Wieder vorlegen am</translation>
    </message>
    <message>
        <source>only {fields}</source>
        <translation>nur {fields}</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Andere Kandidaten</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum diese Wertung</translation>
    </message>
    <message>
        <source>At this address also: {names}.</source>
        <translation>Unter dieser Anschrift auch: {names}.</translation>
    </message>
    <message>
        <source>Compared with another candidate (0: back)</source>
        <translation>Vergleich mit einem anderen Kandidaten (0: zurück)</translation>
    </message>
    <message>
        <source>Distance {metres} m</source>
        <translation>Entfernung {metres} m</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Source wrong</source>
        <translation>Quelle falsch</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Fit map</source>
        <translation>Karte einpassen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Both are the same institution: the list&apos;s values are taken over. A new one is taken up.</source>
        <translation>Beides ist dieselbe Einrichtung: Die Werte der Liste werden übernommen. Eine neue wird aufgenommen.</translation>
    </message>
    <message>
        <source>The same, but only the fields that you choose are taken over.</source>
        <translation>Dieselbe Einrichtung, aber nur die gewählten Felder werden übernommen.</translation>
    </message>
    <message>
        <source>These are two different institutions.</source>
        <translation>Das sind zwei verschiedene Einrichtungen.</translation>
    </message>
    <message>
        <source>The list is wrong here: the register stays as it is.</source>
        <translation>Die Angabe der Liste ist falsch: Der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The list&apos;s record does not belong in the register.</source>
        <translation>Der Eintrag der Liste gehört nicht in den Bestand.</translation>
    </message>
    <message>
        <source>Ask somebody first, and come back to it on a day that you choose.</source>
        <translation>Erst nachfragen; an einem gewählten Tag wird der Befund wieder vorgelegt.</translation>
    </message>
    <message>
        <source>The institution does not exist any more.</source>
        <translation>Die Einrichtung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The institution is closed, and another one comes after it.</source>
        <translation>Die Einrichtung ist geschlossen, eine andere folgt ihr nach.</translation>
    </message>
    <message>
        <source>The institution is closed, and went into another one.</source>
        <translation>Die Einrichtung ist geschlossen und in einer anderen aufgegangen.</translation>
    </message>
    <message>
        <source>The list&apos;s record is a new institution that came off another one.</source>
        <translation>Der Eintrag der Liste ist eine neue Einrichtung, die aus einer anderen hervorgegangen ist.</translation>
    </message>
    <message>
        <source>One is a branch office of the other.</source>
        <translation>Die eine ist Nebenstelle der anderen.</translation>
    </message>
    <message>
        <source>Takes the last decision back and shows its finding.</source>
        <translation>Nimmt die letzte Entscheidung zurück und zeigt ihren Befund.</translation>
    </message>
    <message>
        <source>Goes on without a decision.</source>
        <translation>Geht ohne Entscheidung weiter.</translation>
    </message>
    <message>
        <source>Goes back without a decision.</source>
        <translation>Geht ohne Entscheidung zurück.</translation>
    </message>
    <message>
        <source>Shows both places on the map.</source>
        <translation>Zeigt beide Orte auf der Karte.</translation>
    </message>
    <message>
        <source>Shows all keys.</source>
        <translation>Zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Keys of the review list</source>
        <translation>Tasten der Prüfliste</translation>
    </message>
    <message>
        <source>Other candidate</source>
        <translation>Anderer Kandidat</translation>
    </message>
    <message>
        <source>Compares with it; accepting then takes it, 0 goes back.</source>
        <translation>Vergleicht mit ihm; Annehmen nimmt dann ihn, 0 führt zurück.</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Held with the key of a decision, it asks for a note.</source>
        <translation>Zusammen mit der Taste einer Entscheidung: fragt nach einer Notiz.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Es gibt keine Entscheidung, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>nicht im Bestand</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>nicht in der Liste</translation>
    </message>
    <message>
        <source>Only open ones</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>outside the filter, which shows {count}</source>
        <translation>außerhalb des Filters, der {count} zeigt</translation>
    </message>
    <message>
        <source>{place} · {left} open</source>
        <translation>{place} · {left} offen</translation>
    </message>
    <message>
        <source>Verdicts that are shown</source>
        <translation>Gezeigte Befundarten</translation>
    </message>
    <message>
        <source>Text in name or address</source>
        <translation>Text in Name oder Anschrift</translation>
    </message>
    <message>
        <source>Layer of areas</source>
        <translation>Layer der Sozialräume</translation>
    </message>
    <message>
        <source>Field of their names</source>
        <translation>Feld mit ihren Namen</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Sozialraum</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Changed meanwhile: {fields}.</source>
        <translation>Inzwischen geändert: {fields}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The step was undone.</source>
        <translation>Der Schritt wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Somebody else has changed the register meanwhile; it was read anew: {changes}</source>
        <translation>Inzwischen hat jemand anderes den Bestand geändert; er wurde neu eingelesen: {changes}</translation>
    </message>
    <message>
        <source>Looking for changes of the register</source>
        <translation>Nach Änderungen am Bestand sehen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Register of institutions</source>
        <translation>Bestand der Einrichtungen</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>Ihr &amp;Kürzel</translation>
    </message>
    <message>
        <source>&amp;Area code of the city</source>
        <translation>&amp;Vorwahl der Stadt</translation>
    </message>
    <message>
        <source>Reconciliation with lists</source>
        <translation>Abgleich mit Listen</translation>
    </message>
    <message>
        <source>Pairs that are at least as probable are shown as matches.</source>
        <translation>Paare, die mindestens so wahrscheinlich sind, gelten als Treffer.</translation>
    </message>
    <message>
        <source>Pairs that are less probable are taken for different institutions.</source>
        <translation>Paare, die weniger wahrscheinlich sind, gelten als verschiedene Einrichtungen.</translation>
    </message>
    <message>
        <source>Of each pair of an institution and a record of a list, the reconciliation says how probable it is that both are the same. From the first threshold on it is a match, from the second one on it is for people to review.</source>
        <translation>Zu jedem Paar aus einer Einrichtung und einem Eintrag der Liste gibt der Abgleich an, wie wahrscheinlich beide dasselbe sind. Ab der ersten Schwelle ist es ein Treffer, ab der zweiten prüft es ein Mensch.</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>Zu &amp;prüfen ab</translation>
    </message>
    <message>
        <source>&amp;Categories…</source>
        <translation>&amp;Kategorien…</translation>
    </message>
    <message>
        <source>Each register has its own list. Open a register in the Sozialnavigator first.</source>
        <translation>Jeder Bestand hat seine eigene Liste. Öffnen Sie zuerst einen Bestand im Sozialnavigator.</translation>
    </message>
    <message>
        <source>as shipped ({percent} %)</source>
        <translation>wie ausgeliefert ({percent} %)</translation>
    </message>
    <message>
        <source>Findings: {source}, {date}</source>
        <translation>Befunde: {source}, {date}</translation>
    </message>
    <message>
        <source>Save call list</source>
        <translation>Rückfrageliste speichern</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Open a line with → to see which institutions; Enter shows an institution.</source>
        <translation>Mit → klappt eine Zeile auf und zeigt, welche Einrichtungen es sind; die Eingabetaste zeigt eine Einrichtung.</translation>
    </message>
    <message>
        <source>Find in the changes…</source>
        <translation>In den Änderungen suchen…</translation>
    </message>
    <message>
        <source>Enter shows the institution.</source>
        <translation>Die Eingabetaste zeigt die Einrichtung.</translation>
    </message>
    <message>
        <source>&amp;Apply to the register</source>
        <translation>In den Bestand ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Call &amp;list…</source>
        <translation>Rückfrage&amp;liste…</translation>
    </message>
    <message>
        <source>All inquiries of the review and of the register, to print or as a workbook.</source>
        <translation>Alle Rückfragen der Prüfliste und des Bestands, zum Drucken oder als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Everything in one step, which can be undone (Ctrl+Return).</source>
        <translation>Alles in einem Schritt, der sich zurücknehmen lässt (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Save change report</source>
        <translation>Änderungsbericht speichern</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <translation>Seite zum Drucken (*.html)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Gespeichert unter {path}.</translation>
    </message>
    <message>
        <source>No register is open. Open one with the button at the top.</source>
        <translation>Es ist kein Bestand geöffnet. Öffnen Sie einen mit der Schaltfläche oben.</translation>
    </message>
    <message>
        <source>Nothing is to be applied: no review is open. Reconcile the register with a list, or open a review.</source>
        <translation>Es gibt nichts zu übernehmen: Es ist keine Prüfliste geöffnet. Gleichen Sie den Bestand mit einer Liste ab, oder öffnen Sie eine Prüfliste.</translation>
    </message>
    <message>
        <source>Go to the reconciliation</source>
        <translation>Zum Abgleich</translation>
    </message>
    <message>
        <source>What would change cannot be worked out now. Your decisions are kept in the review.</source>
        <translation>Was sich ändern würde, lässt sich gerade nicht ermitteln. Ihre Entscheidungen sind in der Prüfliste gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Reconnect</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>Go to the &amp;review</source>
        <translation>Zur &amp;Prüfliste</translation>
    </message>
    <message>
        <source>List without a name</source>
        <translation>Liste ohne Namen</translation>
    </message>
    <message>
        <source>{decided} of {total} are decided.</source>
        <translation>{decided} von {total} entschieden.</translation>
    </message>
    <message>
        <source>{decided} of {total} are decided; {open} stay open and are not applied.</source>
        <translation>{decided} von {total} entschieden; {open} bleiben offen und werden nicht übernommen.</translation>
    </message>
    <message>
        <source>What is decided cannot be applied, for the reasons listed.</source>
        <translation>Was entschieden ist, lässt sich aus den genannten Gründen nicht übernehmen.</translation>
    </message>
    <message>
        <source>Applied before</source>
        <translation>Bereits übernommen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What this step changed and what it left out, to print or as a workbook.</source>
        <translation>Was dieser Schritt geändert und was er ausgelassen hat, zum Drucken oder als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Takes back all that this step has changed, in a step of its own.</source>
        <translation>Nimmt alles zurück, was dieser Schritt geändert hat, in einem eigenen Schritt.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Accept &amp;matches</source>
        <translation>&amp;Treffer annehmen</translation>
    </message>
    <message>
        <source>&amp;Fields to take over</source>
        <translation>Felder über&amp;nehmen</translation>
    </message>
    <message>
        <source>Where a finding names no fields of its own. A value set by hand is kept all the same.</source>
        <translation>Wo ein Befund nicht selbst Felder nennt. Was von Hand eingetragen wurde, bleibt trotzdem.</translation>
    </message>
    <message>
        <source>It goes into the history.</source>
        <translation>Er steht im Verlauf.</translation>
    </message>
    <message>
        <source>Close institution</source>
        <translation>Einrichtung schließen</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stays in the register with its history, and counts as closed.</source>
        <translation>„{name}“ bleibt mit dem Verlauf im Bestand und gilt als geschlossen.</translation>
    </message>
    <message>
        <source>such as: letter of the provider of 3 March</source>
        <translation>z. B. Schreiben des Trägers vom 3. März</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Somebody else has entered meanwhile: {value}</source>
        <translation>Inzwischen hat jemand anderes eingetragen: {value}</translation>
    </message>
    <message>
        <source>optional, goes into the history</source>
        <translation>freiwillig, steht dann im Verlauf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save to the register (Ctrl+S)</source>
        <translation>Im Bestand speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the register as it is (Esc)</source>
        <translation>Den Bestand lassen, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Changed fields: {count}</source>
        <translation>Geänderte Felder: {count}</translation>
    </message>
    <message>
        <source>(closed)</source>
        <translation>(geschlossen)</translation>
    </message>
    <message>
        <source>Set on the map</source>
        <translation>Auf der Karte setzen</translation>
    </message>
    <message>
        <source>Then click on the map; Enter takes the middle of the map, Esc ends it.</source>
        <translation>Klicken Sie danach auf die Karte; die Eingabetaste nimmt die Mitte der Karte, Esc beendet das Setzen.</translation>
    </message>
    <message>
        <source>Remove the position</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>Click on the map. Enter takes the middle of the map, Esc ends it.</source>
        <translation>Klicken Sie auf die Karte. Die Eingabetaste nimmt die Mitte der Karte, Esc beendet das Setzen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Schritt {number} von {count}: {title}</translation>
    </message>
    <message>
        <source>All &amp;reconciliations</source>
        <translation>Alle &amp;Abgleiche</translation>
    </message>
    <message>
        <source>No institution was found in the list. Check whether it is the right list, its columns and its scope.</source>
        <translation>In der Liste wurde keine Einrichtung gefunden. Prüfen Sie, ob es die richtige Liste ist, ihre Spalten und ihren Umfang.</translation>
    </message>
    <message>
        <source>Nothing is doubtful. Look through what is only in the register or only in the list, and apply then.</source>
        <translation>Nichts ist unsicher. Sehen Sie durch, was nur im Bestand oder nur in der Liste steht, und übernehmen Sie dann.</translation>
    </message>
    <message>
        <source>No institution is missing from the list.</source>
        <translation>In der Liste fehlt keine Einrichtung.</translation>
    </message>
    <message>
        <source>The list names nothing that the register lacks.</source>
        <translation>Die Liste nennt nichts, was im Bestand fehlt.</translation>
    </message>
    <message>
        <source>The list speaks for all institutions of the register.</source>
        <translation>Die Liste gilt für alle Einrichtungen des Bestands.</translation>
    </message>
    <message>
        <source>Sure pairs. Their changes are taken over when you apply them; what looks wrong you can decide otherwise in the review list.</source>
        <translation>Sichere Paare. Ihre Änderungen werden beim Übernehmen eingetragen; was falsch aussieht, können Sie in der Prüfliste anders entscheiden.</translation>
    </message>
    <message>
        <source>Doubtful pairs: decide them in the review list.</source>
        <translation>Unsichere Paare: Entscheiden Sie sie in der Prüfliste.</translation>
    </message>
    <message>
        <source>In the register, but not in the list: closed, or forgotten? Decide it in the review list.</source>
        <translation>Im Bestand, aber nicht in der Liste: geschlossen oder vergessen? Entscheiden Sie das in der Prüfliste.</translation>
    </message>
    <message>
        <source>In the list, but not in the register: new, or not ours? Decide it in the review list.</source>
        <translation>In der Liste, aber nicht im Bestand: neu oder nicht für den Bestand? Entscheiden Sie das in der Prüfliste.</translation>
    </message>
    <message>
        <source>The list does not speak for these institutions; they stay as they are.</source>
        <translation>Für diese Einrichtungen gilt die Liste nicht; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Findings by kind</source>
        <translation>Befunde nach Art</translation>
    </message>
    <message>
        <source>Choose a kind to see its findings.</source>
        <translation>Wählen Sie eine Art, um ihre Befunde zu sehen.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Open &amp;review list</source>
        <translation>&amp;Prüfliste öffnen</translation>
    </message>
    <message>
        <source>Decide one finding after the other.</source>
        <translation>Einen Befund nach dem anderen entscheiden.</translation>
    </message>
    <message>
        <source>As they are now, in a temporary layer: for the map and the attribute table.</source>
        <translation>Wie sie jetzt sind, in einem temporären Layer: für Karte und Attributtabelle.</translation>
    </message>
    <message>
        <source>Remarks of the run</source>
        <translation>Hinweise des Abgleichs</translation>
    </message>
    <message>
        <source>{source}, {date}: {count} findings.</source>
        <translation>{source}, {date}: {count} Befunde.</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <translation>Hinweise ({count})</translation>
    </message>
    <message>
        <source>Return or a double click opens the finding for review.</source>
        <translation>Eingabetaste oder Doppelklick öffnet den Befund in der Prüfliste.</translation>
    </message>
    <message>
        <source>&amp;Findings by kind</source>
        <translation>Befunde nach A&amp;rt</translation>
    </message>
    <message>
        <source>Reconciliations under re&amp;view</source>
        <translation>Abgleiche in &amp;Prüfung</translation>
    </message>
    <message>
        <source>Reconciliations under review</source>
        <translation>Abgleiche in Prüfung</translation>
    </message>
    <message>
        <source>Return goes on with it.</source>
        <translation>Die Eingabetaste setzt ihn fort.</translation>
    </message>
    <message>
        <source>Continue this review</source>
        <translation>Diesen Abgleich fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete this review</source>
        <translation>Diesen Abgleich löschen</translation>
    </message>
    <message>
        <source>Asks before.</source>
        <translation>Fragt vorher nach.</translation>
    </message>
    <message>
        <source>&amp;New reconciliation…</source>
        <translation>&amp;Neuer Abgleich…</translation>
    </message>
    <message>
        <source>Compare the register with a list.</source>
        <translation>Den Bestand mit einer Liste vergleichen.</translation>
    </message>
    <message>
        <source>No register is open. Open one with the button &apos;Register&apos; above.</source>
        <translation>Es ist kein Bestand geöffnet. Öffnen Sie einen mit der Schaltfläche „Bestand“ oben.</translation>
    </message>
    <message>
        <source>Compare the register with this year&apos;s list of a source. Nothing changes in the register until you apply the findings.</source>
        <translation>Vergleichen Sie den Bestand mit der diesjährigen Liste einer Quelle. Am Bestand ändert sich nichts, bis Sie die Befunde übernehmen.</translation>
    </message>
    <message>
        <source>Reconciliation with {source} of {date}: {decided} of {total} decided</source>
        <translation>Abgleich mit {source} vom {date}: {decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>Delete &apos;{review}&apos;? Its decisions that are not applied are lost; the register stays as it is.</source>
        <translation>„{review}“ löschen? Noch nicht übernommene Entscheidungen gehen verloren; der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Delete review</source>
        <translation>Abgleich löschen</translation>
    </message>
    <message>
        <source>No register is open. Open one at the top, then reconcile it with a list.</source>
        <translation>Es ist kein Bestand geöffnet. Öffnen Sie oben einen, und gleichen Sie ihn dann mit einer Liste ab.</translation>
    </message>
    <message>
        <source>The list and the register have nothing to review.</source>
        <translation>In Liste und Bestand gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>There are no findings to review yet.</source>
        <translation>Es gibt noch keine Befunde zu prüfen.</translation>
    </message>
    <message>
        <source>Accept all shown…</source>
        <translation>Alle gezeigten annehmen…</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>All that the filter shows is decided; {count} other findings are open.</source>
        <translation>Alles, was der Filter zeigt, ist entschieden; {count} andere Befunde sind offen.</translation>
    </message>
    <message>
        <source>Go on to apply</source>
        <translation>Weiter zum Übernehmen</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>That was the last one; {count} before it are still open.</source>
        <translation>Das war der letzte; {count} davor sind noch offen.</translation>
    </message>
    <message>
        <source>Show the first open one</source>
        <translation>Den ersten offenen zeigen</translation>
    </message>
    <message>
        <source>Names, order, symbols and words of lists of the register that is open:
{register}</source>
        <translation>Namen, Reihenfolge, Symbole und Wörter in Listen für den geöffneten Bestand:
{register}</translation>
    </message>
    <message>
        <source>A match cannot need less than a review: now it is {accept} % and {review} %. Raise the first threshold, or lower the second one.</source>
        <translation>Ein Treffer kann nicht weniger brauchen als eine Prüfung: Jetzt sind es {accept} % und {review} %. Erhöhen Sie die erste Schwelle oder senken Sie die zweite.</translation>
    </message>
    <message>
        <source>Matches that nobody has decided about count as the same institution: {count}.</source>
        <translation>Dazu Treffer, über die niemand entschieden hat und die als dieselbe Einrichtung gelten: {count}.</translation>
    </message>
    <message>
        <source>Fields of the institution</source>
        <translation>Angaben zur Einrichtung</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Show empty fields too</source>
        <translation>Auch leere Felder zeigen</translation>
    </message>
    <message>
        <source>Choose an institution in the list, or on the map.</source>
        <translation>Wählen Sie eine Einrichtung in der Liste oder auf der Karte.</translation>
    </message>
    <message>
        <source>The input that was not saved was discarded with its register.</source>
        <translation>Die nicht gespeicherten Eingaben wurden verworfen, weil ihr Bestand nicht mehr geöffnet ist.</translation>
    </message>
    <message>
        <source>What you have typed about &apos;{name}&apos; is not saved.</source>
        <translation>Ihre Eingaben zu „{name}“ sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Click on the map where &apos;{name}&apos; is. Enter takes the middle of the map.</source>
        <translation>Klicken Sie auf der Karte dorthin, wo „{name}“ liegt. Die Eingabetaste nimmt die Mitte der Karte.</translation>
    </message>
    <message>
        <source>Move &apos;{name}&apos; {way}?</source>
        <translation>„{name}“ um {way} verschieben?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The last change was made in a table or form of QGIS; only steps of the plugin can be undone.</source>
        <translation>Die letzte Änderung wurde in einer Tabelle oder einem Formular von QGIS vorgenommen; nur Schritte des Plugins lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo the whole step &apos;{step}&apos;? This takes back all that it changed, in other institutions too.</source>
        <translation>Den ganzen Schritt „{step}“ zurücknehmen? Damit wird alles zurückgenommen, was er geändert hat, auch an anderen Einrichtungen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was saved.</source>
        <translation>„{name}“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was closed; its last day is {day}.</source>
        <translation>„{name}“ wurde geschlossen; letzter Tag ist der {day}.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is open again.</source>
        <translation>„{name}“ ist wieder geöffnet.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was moved.</source>
        <translation>„{name}“ wurde verschoben.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is on the map now.</source>
        <translation>„{name}“ ist jetzt auf der Karte.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was released: it is public.</source>
        <translation>„{name}“ wurde freigegeben und ist öffentlich.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is internal again.</source>
        <translation>„{name}“ ist wieder intern.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; was confirmed today.</source>
        <translation>„{name}“ wurde heute bestätigt.</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>nach Osten</translation>
    </message>
    <message>
        <source>to the northeast</source>
        <translation>nach Nordosten</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>nach Norden</translation>
    </message>
    <message>
        <source>to the northwest</source>
        <translation>nach Nordwesten</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>nach Westen</translation>
    </message>
    <message>
        <source>to the southwest</source>
        <translation>nach Südwesten</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>nach Süden</translation>
    </message>
    <message>
        <source>to the southeast</source>
        <translation>nach Südosten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the fields</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Heute bestätigen</translation>
    </message>
    <message>
        <source>Confirm today: all is as it says</source>
        <translation>Heute bestätigen: alle Angaben stimmen</translation>
    </message>
    <message>
        <source>Move by a click on the map</source>
        <translation>Durch Klick auf die Karte verschieben</translation>
    </message>
    <message>
        <source>Set position</source>
        <translation>Standort setzen</translation>
    </message>
    <message>
        <source>Set the position by a click on the map</source>
        <translation>Standort durch Klick auf die Karte setzen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen: it has no last day any more</source>
        <translation>Wieder öffnen: der letzte Tag wird entfernt</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Close with the last day and a reason</source>
        <translation>Mit letztem Tag und Grund schließen</translation>
    </message>
    <message>
        <source>Take back the release: it is internal again</source>
        <translation>Freigabe zurücknehmen: die Einrichtung ist wieder intern</translation>
    </message>
    <message>
        <source>Release to the public</source>
        <translation>Für die Öffentlichkeit freigeben</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last step of this institution</source>
        <translation>Letzten Schritt dieser Einrichtung zurücknehmen</translation>
    </message>
    <message>
        <source>The address is protected. It is neither stored nor shown.</source>
        <translation>Die Anschrift ist geschützt. Sie wird weder gespeichert noch angezeigt.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuletzt</translation>
    </message>
    <message>
        <source>&amp;Add as a layer</source>
        <translation>&amp;Als Layer hinzufügen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nicht unsere</translation>
    </message>
    <message>
        <source>Closed down</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A table: whom else a record could be that is in no match, the likeliest nine of each.</source>
        <translation>Eine Tabelle: wer Einträge ohne Treffer sonst noch sein könnten, jeweils die neun wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Grund oder Notiz</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Felder…</translation>
    </message>
    <message>
        <source>Key to press</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>{field} in the register: {register}</source>
        <translation>{field} im Bestand: {register}</translation>
    </message>
    <message>
        <source>{field} in the list: {listed}</source>
        <translation>{field} in der Liste: {listed}</translation>
    </message>
    <message>
        <source>Private address: not for the public</source>
        <translation>Privatanschrift: nicht für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>The history has nothing about this institution.</source>
        <translation>Im Verlauf steht nichts zu dieser Einrichtung.</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Came into the register:</source>
        <translation>In den Bestand aufgenommen:</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Änderungsbericht</translation>
    </message>
    <message>
        <source>What was changed and what was not, for the files. A dry run writes none.</source>
        <translation>Was geändert wurde und was nicht, für die Akten. Ein Probelauf schreibt keinen.</translation>
    </message>
    <message>
        <source>There is no change report, since nothing was written.</source>
        <translation>Es gibt keinen Änderungsbericht, weil nichts geschrieben wurde.</translation>
    </message>
    <message>
        <source>Without it, the date of the list counts.</source>
        <translation>Ohne ihn zählt der Stand der Liste.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; must not be less than zero.</source>
        <translation>„{field}“ darf nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>There is nothing to export of the institutions in the list ({count}). {reasons}</source>
        <translation>Von den Einrichtungen der Liste ({count}) lässt sich keine ausgeben. {reasons}</translation>
    </message>
    <message>
        <source>Institutions written to &apos;{path}&apos;: {count}.</source>
        <translation>In „{path}“ geschriebene Einrichtungen: {count}.</translation>
    </message>
    <message>
        <source>Institutions that will be open to the public: {count}. Public already: {others}. Release them?</source>
        <translation>Einrichtungen, die öffentlich werden: {count}. Schon öffentlich: {others}. Freigeben?</translation>
    </message>
    <message>
        <source>Institutions that will be internal again: {count}. Internal already: {others}. Take their release back?</source>
        <translation>Einrichtungen, die wieder intern werden: {count}. Schon intern: {others}. Freigabe zurücknehmen?</translation>
    </message>
    <message>
        <source>Institutions released: {count}.</source>
        <translation>Freigegebene Einrichtungen: {count}.</translation>
    </message>
    <message>
        <source>Releases taken back: {count}.</source>
        <translation>Zurückgenommene Freigaben: {count}.</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>If it has another name there, choose it: {sources}.</source>
        <translation>Heißt sie dort anders, dann wählen Sie sie aus: {sources}.</translation>
    </message>
    <message>
        <source>The list is c&amp;omplete there</source>
        <translation>Die Liste ist dort &amp;vollständig</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>position there</source>
        <translation>Punkt vorhanden</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>What was not applied, and which findings stayed open, is kept in the file of the review, which was not open for this report or knows nothing of this step.</source>
        <translation>Was nicht übernommen wurde und welche Befunde offen blieben, steht in der Datei der Prüfliste; sie war für diesen Bericht nicht geöffnet, oder sie kennt diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>The list speaks for {count} institution of the register: {limits}.</source>
        <translation>Die Liste gilt für {count} Einrichtung des Bestands: {limits}.</translation>
    </message>
    <message>
        <source>The list speaks for {count} institutions of the register: {limits}.</source>
        <translation>Die Liste gilt für {count} Einrichtungen des Bestands: {limits}.</translation>
    </message>
    <message>
        <source>What the list lacks of that comes out as &apos;only in the register&apos;.</source>
        <translation>Was davon fehlt, erscheint als „nur im Bestand“.</translation>
    </message>
    <message>
        <source>It is not complete, so that nothing of that counts as missing.</source>
        <translation>Sie ist nicht vollständig; deshalb gilt nichts davon als fehlend.</translation>
    </message>
    <message>
        <source>(not open yet)</source>
        <translation>(noch nicht geöffnet)</translation>
    </message>
    <message>
        <source>Ta&amp;ke up new ones</source>
        <translation>&amp;Neue aufnehmen</translation>
    </message>
    <message>
        <source>Edit &apos;{name}&apos;</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>This provider is new; it is entered with the institution.</source>
        <translation>Dieser Träger ist neu; er wird mit der Einrichtung eingetragen.</translation>
    </message>
    <message>
        <source>The register has no institution of this name. Choose one of those that are suggested.</source>
        <translation>Im Bestand steht keine Einrichtung dieses Namens. Wählen Sie eine der vorgeschlagenen.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Review list</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Match &amp;from</source>
        <translation>Treffer &amp;ab</translation>
    </message>
    <message>
        <source>Ids are the &amp;same every year</source>
        <translation>&amp;Kennungen jedes Jahr gleich</translation>
    </message>
    <message>
        <source>The findings are in the project now.</source>
        <translation>Die Befunde sind jetzt im Projekt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>The decisions are applied, but there is no report: {reason}</source>
        <translation>Die Entscheidungen sind übernommen, aber es gibt keinen Bericht: {reason}</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Reconciliations under review hold records of lists in files of their own ({count}): {files}. Delete those that are not needed any more.</source>
        <translation>Prüflisten enthalten Einträge von Listen in eigenen Dateien ({count}): {files}. Löschen Sie die, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>er ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The folder &apos;{path}&apos;, in which reconciliations are kept, cannot be written: {reason}.</source>
        <translation>In den Ordner „{path}“, in dem Abgleiche aufbewahrt werden, kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the register to a folder where you have it.</source>
        <translation>Lassen Sie sich das Schreibrecht geben, oder kopieren Sie den Bestand in einen Ordner, in dem Sie es haben.</translation>
    </message>
    <message>
        <source>&amp;Change report…</source>
        <translation>Änderungsberi&amp;cht…</translation>
    </message>
    <message>
        <source>&amp;Undo the step</source>
        <translation>Schritt &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; cannot be read: its source is gone, or cannot be reached.</source>
        <translation>Der Layer „{layer}“ kann nicht gelesen werden: Seine Quelle ist weg oder nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Repair the layer in the project, or choose another one.</source>
        <translation>Reparieren Sie den Layer im Projekt, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; shows no features.</source>
        <translation>Der Layer „{layer}“ zeigt keine Objekte.</translation>
    </message>
    <message>
        <source>Take off its filter, or choose another layer.</source>
        <translation>Nehmen Sie seinen Filter weg, oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Applied. {numbers}.</source>
        <translation>Übernommen. {numbers}.</translation>
    </message>
    <message>
        <source>There were no institutions in the register on that day.</source>
        <translation>An diesem Tag waren keine Einrichtungen im Bestand.</translation>
    </message>
    <message>
        <source>Do without areas</source>
        <translation>Ohne Sozialräume weiter</translation>
    </message>
    <message>
        <source>One row gives one record.</source>
        <translation>Eine Zeile ergibt einen Datensatz.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Accept all that the filter shows; print the inquiries</source>
        <translation>Alle annehmen, die der Filter zeigt; Rückfragen drucken</translation>
    </message>
    <message>
        <source>No register is open any more.</source>
        <translation>Es ist kein Bestand mehr geöffnet.</translation>
    </message>
    <message>
        <source>Open it again, then do it once more.</source>
        <translation>Öffnen Sie ihn wieder und wiederholen Sie den Schritt.</translation>
    </message>
    <message>
        <source>Somebody else has moved it meanwhile, to {place}.</source>
        <translation>Inzwischen hat jemand anderes den Standort geändert: {place}.</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be reached: {reason}.</source>
        <translation>„{path}“ ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>What was decided before is kept. Check the connection to its drive, and try again.</source>
        <translation>Was bisher entschieden wurde, bleibt erhalten. Prüfen Sie die Verbindung zum Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no coordinate reference system: where it lies is not known.</source>
        <translation>Der Layer „{layer}“ hat kein Koordinatenbezugssystem: Wo er liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Accept all ({count})</source>
        <translation>Alle annehmen ({count})</translation>
    </message>
    <message>
        <source>Findings that will be decided like this: {count}. One press of undo takes all of it back.</source>
        <translation>So werden Befunde entschieden: {count}. Einmal „Zurücknehmen“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>The reconciliation ended with an unexpected error: {reason}.</source>
        <translation>Der Abgleich endete mit einem unerwarteten Fehler: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Try it again; if it fails again, send what QGIS&apos;s log messages say under &apos;{log}&apos; to those who look after the plugin.</source>
        <translation>Davon wurde nichts gespeichert. Versuchen Sie es erneut; misslingt es wieder, schicken Sie die Protokollmeldungen von QGIS unter „{log}“ an die Personen, die die Erweiterung betreuen.</translation>
    </message>
    <message>
        <source>“{action}” is not possible about another candidate. Press 0 to go back first.</source>
        <translation>„{action}“ ist zu einem anderen Kandidaten nicht möglich. Gehen Sie zuerst mit 0 zurück.</translation>
    </message>
    <message>
        <source>“{action}” makes no sense for {side}.</source>
        <translation>„{action}“ passt nicht zu dem, was hier steht: {side}.</translation>
    </message>
    <message>
        <source>Street, house number and position are removed from the register when this is saved.</source>
        <translation>Straße, Hausnummer und Lage werden beim Speichern aus dem Bestand gelöscht.</translation>
    </message>
    <message>
        <source>The reconciliation stopped, and QGIS gives no reason. Read the register anew, and start it again.</source>
        <translation>Der Abgleich ist stehen geblieben, und QGIS nennt keinen Grund dafür. Lesen Sie den Bestand neu ein, und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The review could not note this step:</source>
        <translation>Die Prüfliste konnte diesen Schritt nicht vermerken:</translation>
    </message>
    <message>
        <source>{records} and {count} more</source>
        <translation>{records} und {count} weitere</translation>
    </message>
    <message>
        <source>Score {percent}</source>
        <translation>Wertung {percent}</translation>
    </message>
    <message>
        <source>The polygons of area &apos;{area}&apos; in layer &apos;{layer}&apos; are damaged: nothing lies in them.</source>
        <translation>Die Flächen des Gebiets „{area}“ im Layer „{layer}“ sind beschädigt: In ihnen liegt nichts.</translation>
    </message>
    <message>
        <source>Mend them with &apos;Fix geometries&apos;, or choose another layer.</source>
        <translation>Reparieren Sie sie mit „Geometrien reparieren“ oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Beside &apos;{path}&apos;, &apos;{beside}&apos; is to be written, and there is another file of this name.</source>
        <translation>Neben „{path}“ soll „{beside}“ geschrieben werden, und eine andere Datei dieses Namens ist schon da.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The institutions of the register &apos;{register}&apos; cannot be shown: they cannot be read any more.</source>
        <translation>Die Einrichtungen des Bestands „{register}“ können nicht gezeigt werden: Sie sind nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Check the connection to its drive or database, then open it again.</source>
        <translation>Prüfen Sie die Verbindung zum Laufwerk oder zur Datenbank und öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Reconciliations under review hold records of lists in files of their own. Whether there are any is not known: {reason}</source>
        <translation>Prüflisten enthalten Einträge von Listen in eigenen Dateien. Ob es welche gibt, ist nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>1 institution</source>
        <translation>1 Einrichtung</translation>
    </message>
    <message>
        <source>Bar chart: each indicator against the city value</source>
        <translation>Balkendiagramm: jeder Indikator im Vergleich zum Stadtwert</translation>
    </message>
    <message>
        <source>Values of its {areas}</source>
        <translation>Werte der {areas}</translation>
    </message>
    <message>
        <source>Change in {unit}</source>
        <translation>Veränderung in {unit}</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>Anteil in %</translation>
    </message>
    <message>
        <source>Value in {unit}</source>
        <translation>Wert in {unit}</translation>
    </message>
    <message>
        <source>Correct the values, or choose no field: then the largest share of the surface counts.</source>
        <translation>Berichtigen Sie die Werte oder wählen Sie kein Feld: Dann zählt der größte Flächenanteil.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>address of the data set</source>
        <translation>Adresse des Datensatzes</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>address of the licence</source>
        <translation>Adresse der Lizenz</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>A public edition has to name the source of each layer, but this is missing: {layers}</source>
        <translation>Eine öffentliche Fassung muss die Quelle jedes Layers nennen, aber es fehlt: {layers}</translation>
    </message>
    <message>
        <source>Enter it in &apos;Strategy paper maps…&apos; under &apos;Sources&apos;, or make the internal edition.</source>
        <translation>Tragen Sie sie unter „Strategiepapier-Karten…“ bei „Quellen“ ein, oder erstellen Sie die interne Fassung.</translation>
    </message>
    <message>
        <source>The source of layer &apos;{layer}&apos; is not complete. Missing: {missing}.</source>
        <translation>Die Quelle des Layers „{layer}“ ist nicht vollständig angegeben. Es fehlt: {missing}.</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors, ODbL 1.0 (www.openstreetmap.org/copyright)</source>
        <translation>© OpenStreetMap-Mitwirkende, ODbL 1.0 (www.openstreetmap.org/copyright)</translation>
    </message>
    <message>
        <source>Source: not stated</source>
        <translation>Quelle: nicht angegeben</translation>
    </message>
    <message>
        <source>data changed</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>Data licence Germany – attribution – version 2.0</source>
        <translation>Datenlizenz Deutschland – Namensnennung – Version 2.0</translation>
    </message>
    <message>
        <source>Data licence Germany – Zero – version 2.0</source>
        <translation>Datenlizenz Deutschland – Zero – Version 2.0</translation>
    </message>
    <message>
        <source>Indicators: {place}</source>
        <translation>Indikatoren: {place}</translation>
    </message>
    <message>
        <source>sheet {number} of {pages}</source>
        <translation>Blatt {number} von {pages}</translation>
    </message>
    <message>
        <source>{indicator} in {unit}</source>
        <translation>{indicator} in {unit}</translation>
    </message>
    <message>
        <source>the denser the higher</source>
        <translation>je dichter, desto höher</translation>
    </message>
    <message>
        <source>the darker the higher</source>
        <translation>je dunkler, desto höher</translation>
    </message>
    <message>
        <source>Changes: equal steps to both sides of zero, {how}.</source>
        <translation>Veränderungen: gleich große Stufen beiderseits der Null, {how}.</translation>
    </message>
    <message>
        <source>Hatched: no value, or withheld to protect individual people.</source>
        <translation>Schraffiert: kein Wert oder zum Schutz einzelner Menschen nicht ausgewiesen.</translation>
    </message>
    <message>
        <source>{indicator}: no value.</source>
        <translation>{indicator}: kein Wert.</translation>
    </message>
    <message>
        <source>{indicator}: {least} to {most}.</source>
        <translation>{indicator}: {least} bis {most}.</translation>
    </message>
    <message>
        <source>{indicator}: {least} to {most}, city value {city}.</source>
        <translation>{indicator}: {least} bis {most}, Stadtwert {city}.</translation>
    </message>
    <message>
        <source>{names} … and {count} more</source>
        <translation>{names} … und {count} weitere</translation>
    </message>
    <message>
        <source>No special need for attention.</source>
        <translation>Kein besonderer Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>There is no special need for attention in the {number} {areas}.</source>
        <translation>In den {number} {areas} besteht kein besonderer Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>{areas} has special need for attention</source>
        <translation>{areas} hat besonderen Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>{areas} have special need for attention</source>
        <translation>{areas} haben besonderen Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>status {status} with dynamics {dynamics}</source>
        <translation>Status {status} mit Dynamik {dynamics}</translation>
    </message>
    <message>
        <source>like the city&apos;s trend</source>
        <translation>wie der Stadttrend</translation>
    </message>
    <message>
        <source>better than the city&apos;s trend</source>
        <translation>günstiger als der Stadttrend</translation>
    </message>
    <message>
        <source>worse than the city&apos;s trend</source>
        <translation>ungünstiger als der Stadttrend</translation>
    </message>
    <message>
        <source>Status: {classes}.</source>
        <translation>Status: {classes}.</translation>
    </message>
    <message>
        <source>Status of the {areas}: {classes}.</source>
        <translation>Status der {areas}: {classes}.</translation>
    </message>
    <message>
        <source>Dynamics: {classes}.</source>
        <translation>Dynamik: {classes}.</translation>
    </message>
    <message>
        <source>{areas} has the status “{status}”</source>
        <translation>{areas} hat den Status „{status}“</translation>
    </message>
    <message>
        <source>{areas} have the status “{status}”</source>
        <translation>{areas} haben den Status „{status}“</translation>
    </message>
    <message>
        <source>higher for {indicators}</source>
        <translation>höher bei {indicators}</translation>
    </message>
    <message>
        <source>about the same (± 5 %) for {indicators}</source>
        <translation>etwa gleich (± 5 %) bei {indicators}</translation>
    </message>
    <message>
        <source>lower for {indicators}</source>
        <translation>niedriger bei {indicators}</translation>
    </message>
    <message>
        <source>worse for {indicators}</source>
        <translation>ungünstiger bei {indicators}</translation>
    </message>
    <message>
        <source>similar for {indicators}</source>
        <translation>ähnlich bei {indicators}</translation>
    </message>
    <message>
        <source>better for {indicators}</source>
        <translation>günstiger bei {indicators}</translation>
    </message>
    <message>
        <source>{groups} of {total} indicators</source>
        <translation>{groups} von {total} Indikatoren</translation>
    </message>
    <message>
        <source>There is no sentence &apos;{key}&apos; on the pages.</source>
        <translation>Auf den Seiten gibt es keinen Satz „{key}“.</translation>
    </message>
    <message>
        <source>The sentences are: {keys}.</source>
        <translation>Es gibt die Sätze: {keys}.</translation>
    </message>
    <message>
        <source>Braces stand in pairs around a placeholder; write none elsewhere.</source>
        <translation>Geschweifte Klammern stehen paarweise um einen Platzhalter; sonst bitte keine verwenden.</translation>
    </message>
    <message>
        <source>The sentence &apos;{title}&apos; has placeholders that are not known: {unknown}.</source>
        <translation>Im Satz „{title}“ stehen unbekannte Platzhalter: {unknown}.</translation>
    </message>
    <message>
        <source>It may hold: {known}.</source>
        <translation>Möglich sind: {known}.</translation>
    </message>
    <message>
        <source>Write the group, an equals sign, and the field of the areas.</source>
        <translation>Schreiben Sie die Gruppe, ein Gleichheitszeichen und das Feld der Gebiete.</translation>
    </message>
    <message>
        <source>under {age}</source>
        <translation>unter {age} Jahren</translation>
    </message>
    <message>
        <source>aged {age} and over</source>
        <translation>ab {age} Jahren</translation>
    </message>
    <message>
        <source>aged {first} to under {last}</source>
        <translation>von {first} bis unter {last} Jahren</translation>
    </message>
    <message>
        <source>{number} of {total} {areas}</source>
        <translation>{number} von {total} {areas}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; should hold polygons, but has none.</source>
        <translation>Der Layer „{layer}“ sollte Polygone enthalten, hat aber keine.</translation>
    </message>
    <message>
        <source>Choose a layer with polygons.</source>
        <translation>Wählen Sie einen Layer mit Polygonen.</translation>
    </message>
    <message>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; should name each district once, but {problem}.</source>
        <translation>Das Feld „{field}“ des Layers „{layer}“ sollte jeden Sozialraum einmal nennen, aber {problem}.</translation>
    </message>
    <message>
        <source>these names occur more than once: {names}</source>
        <translation>diese Namen kommen mehrfach vor: {names}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>Join polygons of one district with &apos;Dissolve&apos;, or choose another field.</source>
        <translation>Fassen Sie die Flächen eines Sozialraums mit „Auflösen“ zusammen oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>None of the {count} districts in layer &apos;{districts}&apos; contains an area of layer &apos;{areas}&apos;.</source>
        <translation>Keiner der {count} Sozialräume im Layer „{districts}“ enthält ein Gebiet des Layers „{areas}“.</translation>
    </message>
    <message>
        <source>Check that both show the same city, and their coordinate reference systems.</source>
        <translation>Prüfen Sie, ob beide dieselbe Stadt zeigen und ob ihre Koordinatenbezugssysteme stimmen.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; cannot be brought to the coordinate reference system of the areas, {crs}.</source>
        <translation>Der Layer „{layer}“ lässt sich nicht in das Koordinatenbezugssystem der Gebiete ({crs}) umrechnen.</translation>
    </message>
    <message>
        <source>No field of layer &apos;{layer}&apos; holds the keys of the areas, as &apos;{field}&apos; does in &apos;{areas}&apos;.</source>
        <translation>Kein Feld des Layers „{layer}“ enthält die Schlüssel der Gebiete wie „{field}“ in „{areas}“.</translation>
    </message>
    <message>
        <source>Give the earlier edition the same key, in a field of the same name.</source>
        <translation>Geben Sie dem früheren Stand denselben Schlüssel in einem Feld gleichen Namens.</translation>
    </message>
    <message>
        <source>The output folder &apos;{path}&apos; cannot be written to: {reason}.</source>
        <translation>In den Ausgabeordner „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, on a drive with space left.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, auf einem Laufwerk mit freiem Platz.</translation>
    </message>
    <message>
        <source>The picture &apos;{name}&apos; cannot be drawn.</source>
        <translation>Das Bild „{name}“ kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Check that its file exists, and that it is an SVG, PNG or JPEG file.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und ob es eine SVG-, PNG- oder JPEG-Datei ist.</translation>
    </message>
    <message>
        <source>Layers of the map &apos;{name}&apos; are missing or cannot be read.</source>
        <translation>Layer der Karte „{name}“ fehlen oder sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the files of all layers exist, and run the tool again.</source>
        <translation>Prüfen Sie, ob die Dateien aller Layer vorhanden sind, und starten Sie das Werkzeug noch einmal.</translation>
    </message>
    <message>
        <source>The template has expressions that cannot be evaluated: {texts}.</source>
        <translation>Die Vorlage enthält Ausdrücke, die sich nicht auswerten lassen: {texts}.</translation>
    </message>
    <message>
        <source>Correct the template in the layout designer, or use the one that the plugin brings.</source>
        <translation>Berichtigen Sie die Vorlage im Layoutfenster oder verwenden Sie die mitgelieferte.</translation>
    </message>
    <message>
        <source>Page {number} ({title}):</source>
        <translation>Seite {number} ({title}):</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Quartiere</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Choose it anew in the options under &apos;Strategy papers&apos;, or in the project&apos;s variable.</source>
        <translation>Wählen Sie die Datei in den Optionen unter „Strategiepapiere“ oder in der Projektvariablen neu.</translation>
    </message>
    <message>
        <source>Choose an SVG, PNG or JPEG file.</source>
        <translation>Wählen Sie eine SVG-, PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>The folder &apos;{path}&apos; cannot be made: {reason}.</source>
        <translation>Der Ordner „{path}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Check your right to write there, or save the project elsewhere.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, oder speichern Sie das Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>strategy_papers</source>
        <translation>strategiepapiere</translation>
    </message>
    <message>
        <source>Strategy papers {stamp}</source>
        <translation>Strategiepapiere {stamp}</translation>
    </message>
    <message>
        <source>The institutions should be points with a coordinate reference system, but layer &apos;{layer}&apos; has geometries of type {type} and the system &apos;{crs}&apos;.</source>
        <translation>Die Einrichtungen sollten Punkte mit einem Koordinatenbezugssystem sein, aber Layer „{layer}“ hat Geometrien vom Typ {type} und das System „{crs}“.</translation>
    </message>
    <message>
        <source>Choose a layer of points, and set its coordinate reference system.</source>
        <translation>Wählen Sie einen Punktlayer und stellen Sie sein Koordinatenbezugssystem ein.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; should have a field &apos;{category}&apos; with the categories of institutions, and one with their names. It has: {existing}.</source>
        <translation>Layer „{layer}“ sollte ein Feld „{category}“ mit den Kategorien der Einrichtungen haben und eines mit ihren Namen. Er hat: {existing}.</translation>
    </message>
    <message>
        <source>Choose the field with the categories, or the right layer.</source>
        <translation>Wählen Sie das Feld mit den Kategorien oder den richtigen Layer.</translation>
    </message>
    <message>
        <source>A day should be written as 2026-07-31 or 31.07.2026, but an institution is valid from or until &apos;{day}&apos;.</source>
        <translation>Ein Datum sollte als 2026-07-31 oder 31.07.2026 geschrieben sein; bei einer Einrichtung steht als Beginn oder Ende der Gültigkeit aber „{day}“.</translation>
    </message>
    <message>
        <source>Correct the value in the layer of institutions.</source>
        <translation>Berichtigen Sie den Wert im Layer der Einrichtungen.</translation>
    </message>
    <message>
        <source>Entries that were taken back are not on the pages ({count}): {names}.</source>
        <translation>Zurückgenommene Einträge stehen nicht auf den Seiten ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions that are closed, or not open yet, are not on the pages ({count}): {names}.</source>
        <translation>Geschlossene oder noch nicht eröffnete Einrichtungen stehen nicht auf den Seiten ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions that are not released are not on the pages ({count}): {names}.</source>
        <translation>Nicht freigegebene Einrichtungen stehen nicht auf den Seiten ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions whose very name is confidential are not on the pages ({count}): {names}.</source>
        <translation>Einrichtungen, bei denen schon der Name vertraulich ist, stehen nicht auf den Seiten ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions whose address is protected or private are in no district ({count}): {names}.</source>
        <translation>Einrichtungen mit geschützter oder privater Anschrift sind in keiner Zahl und nicht auf der Karte ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions without a place are in no district ({count}): {names}.</source>
        <translation>Einrichtungen ohne Ort sind in keiner Zahl und nicht auf der Karte ({count}): {names}.</translation>
    </message>
    <message>
        <source>Institutions outside all districts are not on the pages ({count}): {names}.</source>
        <translation>Einrichtungen außerhalb aller Sozialräume stehen nicht auf den Seiten ({count}): {names}.</translation>
    </message>
    <message>
        <source>These categories of layer &apos;{layer}&apos; are in no list of categories, and stand for themselves: {names}.</source>
        <translation>Diese Kategorien des Layers „{layer}“ stehen in keiner Kategorienliste und bleiben eigene Kategorien: {names}.</translation>
    </message>
    <message>
        <source>The areas have no field with the people of these target groups, so there are no rates: {groups}. Name the fields, as in &apos;u6=pop_u6&apos;.</source>
        <translation>Die Gebiete haben kein Feld mit der Bevölkerung dieser Zielgruppen, daher gibt es dafür keine Quoten: {groups}. Nennen Sie die Felder, etwa „u6=pop_u6“.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No file has been written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Page {number} ({title}): {roles} does not fit, even in small print. Its end is cut off.</source>
        <translation>Seite {number} ({title}): {roles} passt auch in kleiner Schrift nicht ganz hinein. Das Ende ist abgeschnitten.</translation>
    </message>
    <message>
        <source>key of the areas: &apos;{field}&apos;</source>
        <translation>Schlüssel der Gebiete: „{field}“</translation>
    </message>
    <message>
        <source>names: &apos;{field}&apos;</source>
        <translation>Namen: „{field}“</translation>
    </message>
    <message>
        <source>inhabitants: &apos;{field}&apos;</source>
        <translation>Einwohner*innen: „{field}“</translation>
    </message>
    <message>
        <source>Fields that were taken since none was chosen: {fields}.</source>
        <translation>Verwendete Felder, da keine gewählt wurden: {fields}.</translation>
    </message>
    <message>
        <source>No field with the number of inhabitants was found: the tables do not show it.</source>
        <translation>Kein Feld mit der Zahl der Einwohner*innen gefunden: In den Tabellen fehlt sie.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no text field that names each area once. Its text fields are: {fields}.</source>
        <translation>Der Layer „{layer}“ hat kein Textfeld, das jedes Gebiet einmal nennt. Seine Textfelder sind: {fields}.</translation>
    </message>
    <message>
        <source>Choose the id field.</source>
        <translation>Wählen Sie das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>The layer has no indicators with normalised values (x with z_x): none is shown.</source>
        <translation>Der Layer hat keine Indikatoren mit normierten Werten (x mit z_x): Es wird keiner gezeigt.</translation>
    </message>
    <message>
        <source>These indicators have neither a sheet nor an alias, so their field names are printed: {fields}.</source>
        <translation>Zu diesen Indikatoren gibt es weder ein Indikatorenblatt noch einen Alias; gedruckt werden daher die Feldnamen: {fields}.</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>The template &apos;{path}&apos; is no layout that QGIS can read ({reason}).</source>
        <translation>Die Layoutvorlage „{path}“ ist kein Layout, das QGIS lesen kann ({reason}).</translation>
    </message>
    <message>
        <source>Save it again from the layout designer, or take it out of the folder: the shipped one is then used.</source>
        <translation>Speichern Sie die Vorlage aus dem Layoutfenster neu oder nehmen Sie sie aus dem Ordner: Dann wird die mitgelieferte verwendet.</translation>
    </message>
    <message>
        <source>The template &apos;{path}&apos; is of version {version}, but this plugin knows templates up to version {known}.</source>
        <translation>Die Layoutvorlage „{path}“ hat die Version {version}; diese Erweiterung kennt Vorlagen bis Version {known}.</translation>
    </message>
    <message>
        <source>Update the plugin, or take the template out of the folder: the shipped one is then used.</source>
        <translation>Aktualisieren Sie die Erweiterung oder nehmen Sie die Vorlage aus dem Ordner: Dann wird die mitgelieferte verwendet.</translation>
    </message>
    <message>
        <source>The template &apos;{path}&apos; has no item with the id {missing}, which the page needs.</source>
        <translation>In der Layoutvorlage „{path}“ fehlt ein Element mit der ID {missing}, das die Seite braucht.</translation>
    </message>
    <message>
        <source>Open the template in the layout designer and give the item that is meant this id (Item Properties, Item ID), or add it again from the shipped template.</source>
        <translation>Öffnen Sie die Vorlage im Layoutfenster und geben Sie dem gemeinten Element diese ID (Elementeigenschaften, Element-ID), oder übernehmen Sie es wieder aus der mitgelieferten Vorlage.</translation>
    </message>
    <message>
        <source>Strategy papers</source>
        <translation>Strategiepapiere</translation>
    </message>
    <message>
        <source>Areas (classified)</source>
        <translation>Gebiete (klassifiziert)</translation>
    </message>
    <message>
        <source>A layer that &apos;Classify social index&apos; or &apos;Social index map&apos; made.</source>
        <translation>Ein Layer, den „Sozialindex klassifizieren“ oder „Sozialindexkarte“ erzeugt hat.</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>The larger areas that a strategy paper is about.</source>
        <translation>Die größeren Gebiete, von denen je ein Strategiepapier handelt.</translation>
    </message>
    <message>
        <source>Name of the districts</source>
        <translation>Name der Sozialräume</translation>
    </message>
    <message>
        <source>It is the title of the pages.</source>
        <translation>Er wird zum Titel der Seiten.</translation>
    </message>
    <message>
        <source>The register&apos;s layer, or any layer of points with categories.</source>
        <translation>Der Layer des Bestands oder ein anderer Punktlayer mit Kategorien.</translation>
    </message>
    <message>
        <source>For the comparison of two editions.</source>
        <translation>Für den Vergleich zweier Stände.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Public: small counts withheld, released institutions, neutral wording</source>
        <translation>Öffentlich: kleine Zahlen gesperrt, nur freigegebene Einrichtungen, neutrale Sprache</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Map of the city</source>
        <translation>Karte der Stadt</translation>
    </message>
    <message>
        <source>Index map of each district, with table and charts</source>
        <translation>Indexkarte je Sozialraum, mit Tabelle und Diagrammen</translation>
    </message>
    <message>
        <source>Institutions of each district</source>
        <translation>Einrichtungen je Sozialraum</translation>
    </message>
    <message>
        <source>A small map for each indicator</source>
        <translation>Eine kleine Karte je Indikator</translation>
    </message>
    <message>
        <source>Comparison with the earlier edition</source>
        <translation>Vergleich mit dem früheren Stand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4 portrait, city map A3</source>
        <translation>A4 hoch, Stadtkarte A3</translation>
    </message>
    <message>
        <source>A4 landscape, city map A3</source>
        <translation>A4 quer, Stadtkarte A3</translation>
    </message>
    <message>
        <source>A4 for a proposal to the council, with binding margin</source>
        <translation>A4 als Ratsvorlage, mit Heftrand</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 quer</translation>
    </message>
    <message>
        <source>A1 poster</source>
        <translation>Plakat A1</translation>
    </message>
    <message>
        <source>A0 poster</source>
        <translation>Plakat A0</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>Folie 16:9</translation>
    </message>
    <message>
        <source>Only these districts</source>
        <translation>Nur diese Sozialräume</translation>
    </message>
    <message>
        <source>Names, one per line or between semicolons. Empty: all districts.</source>
        <translation>Namen, einer je Zeile oder durch Semikolon getrennt. Leer: alle Sozialräume.</translation>
    </message>
    <message>
        <source>District of an area</source>
        <translation>Sozialraum des Gebiets</translation>
    </message>
    <message>
        <source>The official assignment in the layer of areas: name or id of the district. Empty: the district with the largest share of the area&apos;s surface.</source>
        <translation>Die amtliche Zuordnung im Layer der Gebiete: Name oder Schlüssel des Sozialraums. Leer: der Sozialraum mit dem größten Anteil an der Fläche des Gebiets.</translation>
    </message>
    <message>
        <source>Id of the areas</source>
        <translation>Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>Empty: found by its contents.</source>
        <translation>Leer: wird am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Name of the areas</source>
        <translation>Name der Gebiete</translation>
    </message>
    <message>
        <source>Empty: found by its name.</source>
        <translation>Leer: wird am Namen erkannt.</translation>
    </message>
    <message>
        <source>Empty: all that the index was computed from.</source>
        <translation>Leer: alle, aus denen der Index berechnet wurde.</translation>
    </message>
    <message>
        <source>Outlines over the areas</source>
        <translation>Umrisse über den Gebieten</translation>
    </message>
    <message>
        <source>Such as the Arbeitsmarktbezirke.</source>
        <translation>Etwa die Arbeitsmarktbezirke.</translation>
    </message>
    <message>
        <source>Legend shows only classes that occur</source>
        <translation>Legende zeigt nur vorkommende Klassen</translation>
    </message>
    <message>
        <source>Category of the institutions</source>
        <translation>Kategorie der Einrichtungen</translation>
    </message>
    <message>
        <source>Empty: the field &apos;category&apos;.</source>
        <translation>Leer: das Feld „category“.</translation>
    </message>
    <message>
        <source>People of the target groups</source>
        <translation>Bevölkerung der Zielgruppen</translation>
    </message>
    <message>
        <source>Fields of the areas with the number of people: u6=pop_u6; 65+=pop_65plus. Empty: found by name.</source>
        <translation>Felder der Gebiete mit der Bevölkerungszahl: u6=ew_u6; 65+=ew_65plus. Leer: wird am Namen erkannt.</translation>
    </message>
    <message>
        <source>Folder with own templates</source>
        <translation>Ordner mit eigenen Vorlagen</translation>
    </message>
    <message>
        <source>Templates saved from the layout designer take the place of those of the same name.</source>
        <translation>Vorlagen, die aus dem Layoutfenster gespeichert wurden, treten an die Stelle der gleichnamigen.</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Vorlagen-Nr.</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>PDF, vectors and text</source>
        <translation>PDF, Vektoren und Text</translation>
    </message>
    <message>
        <source>PNG, one picture per page</source>
        <translation>PNG, ein Bild je Seite</translation>
    </message>
    <message>
        <source>SVG, one drawing per page</source>
        <translation>SVG, eine Zeichnung je Seite</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Auflösung (dpi)</translation>
    </message>
    <message>
        <source>One file for all districts</source>
        <translation>Eine Datei für alle Sozialräume</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Maps of the strategy papers</source>
        <translation>Karten der Strategiepapiere</translation>
    </message>
    <message>
        <source>map,layout,print,atlas,PDF,strategy paper,district,report,council</source>
        <translation>Karte,Layout,Druck,Atlas,PDF,Strategiepapier,Sozialraum,Bericht,Rat,Ratsvorlage</translation>
    </message>
    <message>
        <source>Makes the map pages of the strategy papers for all districts: the map of the city, and for each district its index map with table and charts, its institutions, a small map for each indicator, and the comparison with an earlier edition. One PDF for each district, or one for all.

Name, logo, department, imprint, the city&apos;s own words and its sentences are set once in the options, or as variables of the project. Each page names the sources that it uses; they come from the metadata of the layers. The public edition withholds small counts, shows released institutions only, and stops where a source is missing.

Beside each PDF lies a text file with what the pages show, for people who cannot see them.</source>
        <translation>Erstellt die Kartenseiten der Strategiepapiere für alle Sozialräume: die Stadtkarte und für jeden Sozialraum die Indexkarte mit Tabelle und Diagrammen, die Einrichtungen, eine kleine Karte je Indikator und den Vergleich mit einem früheren Stand. Eine PDF je Sozialraum oder eine für alle.

Name, Logo, Dienststelle, Impressum, die Begriffe der Stadt und ihre Sätze werden einmal in den Optionen eingestellt oder als Variablen des Projekts. Jede Seite nennt die Quellen, die sie benutzt; sie stehen in den Metadaten der Layer. Die öffentliche Fassung lässt kleine Zahlen weg, zeigt nur freigegebene Einrichtungen und bricht ab, wenn eine Quelle fehlt.

Neben jeder PDF liegt eine Textdatei, die sagt, was die Seiten zeigen, für Menschen, die sie nicht sehen können.</translation>
    </message>
    <message>
        <source>{pages} pages in {files} files.</source>
        <translation>Seiten: {pages}, Dateien: {files}.</translation>
    </message>
    <message>
        <source>Legend: classes of the values, with the number of areas</source>
        <translation>Legende: Klassen der Werte mit der Zahl der Gebiete</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>City value {value}</source>
        <translation>Stadtwert {value}</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>alle Werte</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>unter {high}</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} und mehr</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} bis unter {high}</translation>
    </message>
    <message>
        <source>Social index {city}: status and dynamics of the {areas}</source>
        <translation>Sozialindex {city} – Status und Dynamik der {areas}</translation>
    </message>
    <message>
        <source>Data as of {value}</source>
        <translation>Datenstand: {value}</translation>
    </message>
    <message>
        <source>{areas} in {count} {districts}</source>
        <translation>{areas} in {count} {districts}</translation>
    </message>
    <message>
        <source>{sentence} ({share} %).</source>
        <translation>{sentence} ({share} %).</translation>
    </message>
    <message>
        <source>{people} inhabitants live there ({share} %).</source>
        <translation>Dort leben {people} Einwohner*innen ({share} %).</translation>
    </message>
    <message>
        <source>Special need for attention by {district}</source>
        <translation>Besonderer Aufmerksamkeitsbedarf nach {district}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{areas} in several {districts}: each counts where most of it lies or where it is assigned.</source>
        <translation>{areas} in mehreren {districts}: Gezählt wird nach der Zuordnung oder dem größten Flächenanteil.</translation>
    </message>
    <message>
        <source>Outside of the {districts}: {names}.</source>
        <translation>Außerhalb der {districts}: {names}.</translation>
    </message>
    <message>
        <source>Method profile: {value}</source>
        <translation>Methodenprofil: {value}</translation>
    </message>
    <message>
        <source>data provider</source>
        <translation>Bereitsteller</translation>
    </message>
    <message>
        <source>Social index: {place}</source>
        <translation>Sozialindex: {place}</translation>
    </message>
    <message>
        <source>{number} inhabitants</source>
        <translation>{number} Einwohner*innen</translation>
    </message>
    <message>
        <source>Rates: classes with about the same number of {areas} of the city, {how}.</source>
        <translation>Anteile: Klassen mit etwa gleich vielen {areas} der Stadt, {how}.</translation>
    </message>
    <message>
        <source>blue where disadvantage falls, brown where it rises</source>
        <translation>blau, wo die Benachteiligung abnimmt, braun, wo sie zunimmt</translation>
    </message>
    <message>
        <source>lines rise where disadvantage falls, and fall where it rises</source>
        <translation>Linien steigen an, wo die Benachteiligung abnimmt, und fallen ab, wo sie zunimmt</translation>
    </message>
    <message>
        <source>Each map has its own classes, the same on all sheets of the city.</source>
        <translation>Jede Karte hat eigene Klassen; sie sind auf allen Blättern der Stadt dieselben.</translation>
    </message>
    <message>
        <source>Without a city value, since its counts are not known: {indicators}.</source>
        <translation>Ohne Stadtwert, da Zähler und Nenner fehlen: {indicators}.</translation>
    </message>
    <message>
        <source>Number in the field: {areas} in this class.</source>
        <translation>Zahl im Feld: {areas} in dieser Klasse.</translation>
    </message>
    <message>
        <source>Social index {city}</source>
        <translation>Sozialindex {city}</translation>
    </message>
    <message>
        <source>maps and figures</source>
        <translation>Karten und Zahlen</translation>
    </message>
    <message>
        <source>Maps and figures for the whole city</source>
        <translation>Karten und Zahlen für die ganze Stadt</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Öffentliche Fassung</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Interne Fassung</translation>
    </message>
    <message>
        <source>Map as of {value}</source>
        <translation>Kartenstand: {value}</translation>
    </message>
    <message>
        <source>Published by: {value}</source>
        <translation>Herausgeberin: {value}</translation>
    </message>
    <message>
        <source>Design: {value}</source>
        <translation>Gestaltung: {value}</translation>
    </message>
    <message>
        <source>Table: {name}</source>
        <translation>Tabelle: {name}</translation>
    </message>
    <message>
        <source>QGIS&apos;s Python lacks pypdf: the PDF files get no bookmarks, no language and no alternative texts.</source>
        <translation>Dem Python von QGIS fehlt das Paket pypdf: Die PDF-Dateien bekommen keine Lesezeichen, keine Sprachangabe und keine Alternativtexte.</translation>
    </message>
    <message>
        <source>{name}_alternative_texts</source>
        <translation>{name}_Alternativtexte</translation>
    </message>
    <message>
        <source>Page {number} of {total}: {title}</source>
        <translation>Seite {number} von {total}: {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Seite {number}: {title}</translation>
    </message>
    <message>
        <source>There is not enough memory for a page of &apos;{path}&apos;.</source>
        <translation>Der Speicher reicht für eine Seite von „{path}“ nicht aus.</translation>
    </message>
    <message>
        <source>Choose fewer dots per inch (DPI), or PDF.</source>
        <translation>Wählen Sie weniger Bildpunkte je Zoll (DPI) oder PDF.</translation>
    </message>
    <message>
        <source>The paper &apos;{path}&apos; cannot be written: {reason}.</source>
        <translation>Das Strategiepapier „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Proposal no. {number}</source>
        <translation>Vorlagen-Nr. {number}</translation>
    </message>
    <message>
        <source>Annex {annex}</source>
        <translation>Anlage {annex}</translation>
    </message>
    <message>
        <source>Data: {sources}</source>
        <translation>Daten: {sources}</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; is marked {mark}, but has no counts to judge what may be told of it.</source>
        <translation>Der Layer „{layer}“ ist als {mark} gekennzeichnet, enthält aber keine Zählwerte, nach denen sich beurteilen ließe, was davon veröffentlicht werden darf.</translation>
    </message>
    <message>
        <source>Choose what &apos;Public layer&apos; has made of it, or the layer with its counts.</source>
        <translation>Wählen Sie das Ergebnis von „Öffentliche Fassung“ oder den Layer mit seinen Zählwerten.</translation>
    </message>
    <message>
        <source>The district filter names {unknown}, but the districts are: {existing}.</source>
        <translation>Die Auswahl der Sozialräume nennt {unknown}, vorhanden sind aber: {existing}.</translation>
    </message>
    <message>
        <source>Write the names as they stand in the layer.</source>
        <translation>Schreiben Sie die Namen so, wie sie im Layer stehen.</translation>
    </message>
    <message>
        <source>Areas that lie in several districts ({count}); each counts for the one named first:</source>
        <translation>Gebiete, die in mehreren Sozialräumen liegen ({count}); jedes zählt zum zuerst genannten:</translation>
    </message>
    <message>
        <source>Areas in no district, which no district&apos;s page shows ({count}): {names}.</source>
        <translation>Gebiete, die in keinem Sozialraum liegen und daher auf keiner seiner Seiten stehen ({count}): {names}.</translation>
    </message>
    <message>
        <source>Districts without areas, which get no pages ({count}): {names}.</source>
        <translation>Sozialräume ohne Gebiete, die keine Seiten erhalten ({count}): {names}.</translation>
    </message>
    <message>
        <source>Areas without a polygon, which no map shows ({count}): {names}.</source>
        <translation>Gebiete ohne Fläche, die auf keiner Karte erscheinen ({count}): {names}.</translation>
    </message>
    <message>
        <source>Polygons without a name are left out of the districts: {count}.</source>
        <translation>Flächen ohne Namen bleiben bei den Sozialräumen außer Betracht: {count}.</translation>
    </message>
    <message>
        <source>Title page and all following pages carry these. A project can say it differently by variables of its own, whose names the tooltips give.</source>
        <translation>Titelseite und Folgeseiten tragen diese Angaben. Ein Projekt kann durch eigene Variablen davon abweichen; ihre Namen stehen in den Tooltips.</translation>
    </message>
    <message>
        <source>Name of the &amp;city</source>
        <translation>Name der &amp;Stadt</translation>
    </message>
    <message>
        <source>Department of social affairs, strategic social planning</source>
        <translation>Amt für Soziales, Strategische Sozialplanung</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>A&amp;mt, Dienststelle</translation>
    </message>
    <message>
        <source>&amp;Logo or coat of arms</source>
        <translation>&amp;Logo oder Wappen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Logo or coat of arms</source>
        <translation>Logo oder Wappen</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Herausgeberin</translation>
    </message>
    <message>
        <source>City of Musterstadt</source>
        <translation>Stadt Musterstadt</translation>
    </message>
    <message>
        <source>&amp;Head of the city</source>
        <translation>&amp;Verwaltungsspitze</translation>
    </message>
    <message>
        <source>The Mayor</source>
        <translation>Der Oberbürgermeister</translation>
    </message>
    <message>
        <source>D&amp;ivision</source>
        <translation>Bereich / &amp;Fachbereich</translation>
    </message>
    <message>
        <source>Division of families, schools and integration</source>
        <translation>Bereich Familie, Schule, Integration</translation>
    </message>
    <message>
        <source>D&amp;esign</source>
        <translation>&amp;Gestaltung</translation>
    </message>
    <message>
        <source>&amp;Maps by</source>
        <translation>&amp;Bearbeitung</translation>
    </message>
    <message>
        <source>Words of the city</source>
        <translation>Begriffe der Stadt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>Einzahl</translation>
    </message>
    <message>
        <source>several</source>
        <translation>Mehrzahl</translation>
    </message>
    <message>
        <source>in the …</source>
        <translation>in den …</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Gebiete</translation>
    </message>
    <message>
        <source>Dist&amp;ricts</source>
        <translation>Sozial&amp;räume</translation>
    </message>
    <message>
        <source>Sentences on the pages</source>
        <translation>Sätze auf den Seiten</translation>
    </message>
    <message>
        <source>&amp;Sentences…</source>
        <translation>Sä&amp;tze…</translation>
    </message>
    <message>
        <source>What the index says and how it is to be read stands in ten sentences. Rewritten: {count}.</source>
        <translation>Was der Index sagt und wie er zu lesen ist, steht in zehn Sätzen. Davon umgeschrieben: {count}.</translation>
    </message>
    <message>
        <source>Variable of a project that takes its place: {variable}</source>
        <translation>Projektvariable, die hier Vorrang hat: {variable}</translation>
    </message>
    <message>
        <source>Sentences of the strategy papers</source>
        <translation>Sätze der Strategiepapiere</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Text of the sentence</source>
        <translation>Text des Satzes</translation>
    </message>
    <message>
        <source>Restore as &amp;shipped</source>
        <translation>&amp;Auslieferungszustand wiederherstellen</translation>
    </message>
    <message>
        <source>Put this sentence back to the text that the plugin brings along.</source>
        <translation>Setzt diesen Satz auf den mitgelieferten Text zurück.</translation>
    </message>
    <message>
        <source>They stand on the pages of both editions, and below maps and tables. Say them in your city&apos;s words.</source>
        <translation>Sie stehen auf den Seiten beider Fassungen, unter Karten und Tabellen. Formulieren Sie sie in den Worten Ihrer Stadt.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>wie ausgeliefert</translation>
    </message>
    <message>
        <source>Filled in by the plugin: {placeholders}</source>
        <translation>Wird automatisch eingesetzt: {placeholders}</translation>
    </message>
    <message>
        <source>Transition matrix: classes then and now</source>
        <translation>Übergangsmatrix: Klassen früher und jetzt</translation>
    </message>
    <message>
        <source>Title page with a map of {city}: {areas} in {count}.</source>
        <translation>Titelseite mit einer Karte von {city}: {areas}, {count}.</translation>
    </message>
    <message>
        <source>By {district}: {numbers}.</source>
        <translation>Nach {district}: {numbers}.</translation>
    </message>
    <message>
        <source>Status index: {numbers}.</source>
        <translation>Statusindex: {numbers}.</translation>
    </message>
    <message>
        <source>{indicator}: {value} (city value {city}).</source>
        <translation>{indicator}: {value} (Stadtwert {city}).</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>nicht ausgewiesen</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} Prozentpunkte</translation>
    </message>
    <message>
        <source>Table with one row: {columns}.</source>
        <translation>Tabelle mit einer Zeile: {columns}.</translation>
    </message>
    <message>
        <source>Table with {count} rows: {columns}.</source>
        <translation>Tabelle mit {count} Zeilen: {columns}.</translation>
    </message>
    <message>
        <source>(±) change in percentage points</source>
        <translation>(±) Veränderung in Prozentpunkten</translation>
    </message>
    <message>
        <source>Since the last edition</source>
        <translation>Seit dem letzten Stand</translation>
    </message>
    <message>
        <source>Special need for attention in the whole city: {areas}.</source>
        <translation>Besonderer Aufmerksamkeitsbedarf in der ganzen Stadt: {areas}.</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (Fortsetzung)</translation>
    </message>
    <message>
        <source>A row of the table does not fit on a page: {row}.</source>
        <translation>Eine Zeile der Tabelle passt auf keine Seite: {row}.</translation>
    </message>
    <message>
        <source>Shorten the texts of the row, or use a template with a larger table.</source>
        <translation>Kürzen Sie die Texte der Zeile oder nehmen Sie eine Vorlage mit einer größeren Tabelle.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>better class</source>
        <translation>günstigere Klasse</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <source>worse class</source>
        <translation>ungünstigere Klasse</translation>
    </message>
    <message>
        <source>No special need for attention: {names}</source>
        <translation>Ohne besonderen Aufmerksamkeitsbedarf: {names}</translation>
    </message>
    <message>
        <source>No city value: numerators and denominators are not known.</source>
        <translation>Ohne Stadtwert: Zähler und Nenner liegen nicht vor.</translation>
    </message>
    <message>
        <source>No city value, since counts are missing: {indicators}.</source>
        <translation>Ohne Stadtwert, weil Zähler und Nenner fehlen: {indicators}.</translation>
    </message>
    <message>
        <source>No city value for {count} of {total} indicators: counts are missing.</source>
        <translation>Ohne Stadtwert, weil Zähler und Nenner fehlen: {count} von {total} Indikatoren.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Suchgitter</translation>
    </message>
    <message>
        <source>Rows: {then}, columns: {now}</source>
        <translation>Zeilen: {then}, Spalten: {now}</translation>
    </message>
    <message>
        <source>Index of the areas on a scale with the class limits</source>
        <translation>Index der Gebiete auf einer Skala mit den Klassengrenzen</translation>
    </message>
    <message>
        <source>Title page with an overview map: {district} ({areas}) is emphasised in {city}.</source>
        <translation>Titelseite: {district} ({areas}), hervorgehoben auf einer Übersichtskarte von {city}.</translation>
    </message>
    <message>
        <source>Map of the social index in {city}: {areas}.</source>
        <translation>Karte des Sozialindex in {city}: {areas}.</translation>
    </message>
    <message>
        <source>Map of the social index: {district} ({areas}). An overview map shows where it lies in {city}.</source>
        <translation>Karte des Sozialindex: {district} ({areas}). Eine Übersichtskarte zeigt die Lage in {city}.</translation>
    </message>
    <message>
        <source>Bar chart, scale of the index and table: {district}.</source>
        <translation>Balkendiagramm, Skala des Index und Tabelle: {district}.</translation>
    </message>
    <message>
        <source>What explains it</source>
        <translation>Was den Wechsel erklärt</translation>
    </message>
    <message>
        <source>Other definition: {indicators}.</source>
        <translation>Andere Definition: {indicators}.</translation>
    </message>
    <message>
        <source>Other boundaries ({what}): no development can be read from it.</source>
        <translation>Andere Grenzen ({what}): Eine Entwicklung lässt sich daraus nicht ablesen.</translation>
    </message>
    <message>
        <source>Newly with special need for attention.</source>
        <translation>Neu mit besonderem Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>No longer with special need for attention.</source>
        <translation>Nicht mehr mit besonderem Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>{head}: no value of its own moved this way, the other {areas} did.</source>
        <translation>{head}: Kein eigener Wert ging in diese Richtung; verändert haben sich die anderen {areas}.</translation>
    </message>
    <message>
        <source>Distance to the class limit {then} → {now} SD.</source>
        <translation>Abstand zur Klassengrenze {then} → {now} SD.</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Kreuze</translation>
    </message>
    <message>
        <source>Hatched</source>
        <translation>Schraffiert</translation>
    </message>
    <message>
        <source>Compared with the earlier edition: {place}</source>
        <translation>Vergleich mit dem früheren Stand: {place}</translation>
    </message>
    <message>
        <source>cut anew</source>
        <translation>neuer Zuschnitt</translation>
    </message>
    <message>
        <source>No change of class: {areas} in both editions.</source>
        <translation>Kein Klassenwechsel: {areas} in beiden Ständen.</translation>
    </message>
    <message>
        <source>{part}: {worse} worse, {better} better.</source>
        <translation>{part}: {worse} ungünstiger, {better} günstiger.</translation>
    </message>
    <message>
        <source>Newly with special need for attention: {count}</source>
        <translation>Neu mit besonderem Aufmerksamkeitsbedarf: {count}</translation>
    </message>
    <message>
        <source>New {areas}: {count}</source>
        <translation>Neue {areas}: {count}</translation>
    </message>
    <message>
        <source>Dissolved {areas}: {count}</source>
        <translation>Aufgelöste {areas}: {count}</translation>
    </message>
    <message>
        <source>Early warning: {place}</source>
        <translation>Frühwarnung: {place}</translation>
    </message>
    <message>
        <source>in alphabetical order</source>
        <translation>in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>the most urgent first</source>
        <translation>die dringlichsten zuerst</translation>
    </message>
    <message>
        <source>{areas} with another class, {order}</source>
        <translation>{areas} mit anderer Klasse, {order}</translation>
    </message>
    <message>
        <source>Unchanged, but near a class limit: {names}.</source>
        <translation>Unverändert, aber nahe an einer Klassengrenze: {names}.</translation>
    </message>
    <message>
        <source>{areas} has no class</source>
        <translation>{areas} ist ohne Zuordnung</translation>
    </message>
    <message>
        <source>{areas} have no class</source>
        <translation>{areas} sind ohne Zuordnung</translation>
    </message>
    <message>
        <source>Key figures: {place}</source>
        <translation>Kennzahlen: {place}</translation>
    </message>
    <message>
        <source>Class within chance: {areas}.</source>
        <translation>Klasse innerhalb der Zufallsschwankung: {areas}.</translation>
    </message>
    <message>
        <source>The project has no layer with the classes of the Sozialindex. Make one with &apos;Social index map&apos; or &apos;Classify social index&apos;.</source>
        <translation>Im Projekt gibt es keinen Layer mit den Klassen des Sozialindex. Erstellen Sie einen mit „Sozialindexkarte“ oder „Sozialindex klassifizieren“.</translation>
    </message>
    <message>
        <source>Choose the layer of the districts.</source>
        <translation>Wählen Sie den Layer der Sozialräume.</translation>
    </message>
    <message>
        <source>Choose the field with the names of the districts.</source>
        <translation>Wählen Sie das Feld mit den Namen der Sozialräume.</translation>
    </message>
    <message>
        <source>Layers with the classes of the Sozialindex.</source>
        <translation>Layer mit den Klassen des Sozialindex.</translation>
    </message>
    <message>
        <source>&amp;Classified layer</source>
        <translation>&amp;Klassifizierter Layer</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>It names each area once.</source>
        <translation>Das Feld, das jedes Gebiet genau einmal bezeichnet.</translation>
    </message>
    <message>
        <source>Maps and tables show it.</source>
        <translation>Das Feld mit den Namen, die Karten und Tabellen zeigen.</translation>
    </message>
    <message>
        <source>Inhabitants, for the tables. Empty: the tables do not show them.</source>
        <translation>Einwohner*innen, für die Tabellen. Leer: Die Tabellen zeigen sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Einwohner*innen</translation>
    </message>
    <message>
        <source>The official assignment: the name or id of the district that an area belongs to. Empty: the district with the largest share of the area&apos;s surface.</source>
        <translation>Die amtliche Zuordnung: Name oder Schlüssel des Sozialraums, zu dem ein Gebiet gehört. Leer: der Sozialraum mit dem größten Anteil an der Fläche des Gebiets.</translation>
    </message>
    <message>
        <source>&amp;District of an area</source>
        <translation>Sozialraum des &amp;Gebiets</translation>
    </message>
    <message>
        <source>&amp;Layer of the districts</source>
        <translation>&amp;Layer der Sozialräume</translation>
    </message>
    <message>
        <source>Na&amp;me of the districts</source>
        <translation>Na&amp;me der Sozialräume</translation>
    </message>
    <message>
        <source>As well, if you have it</source>
        <translation>Dazu, falls vorhanden</translation>
    </message>
    <message>
        <source>Ins&amp;titutions</source>
        <translation>Einrich&amp;tungen</translation>
    </message>
    <message>
        <source>Cate&amp;gory of the institutions</source>
        <translation>Kateg&amp;orie der Einrichtungen</translation>
    </message>
    <message>
        <source>A classified layer of an earlier year, for the comparison.</source>
        <translation>Ein klassifizierter Layer eines früheren Jahres, für den Vergleich.</translation>
    </message>
    <message>
        <source>&amp;Earlier edition</source>
        <translation>&amp;Früherer Stand</translation>
    </message>
    <message>
        <source>&amp;Outlines over the areas</source>
        <translation>&amp;Umrisse über den Gebieten</translation>
    </message>
    <message>
        <source>Classes of the city</source>
        <translation>Klassen der Stadt</translation>
    </message>
    <message>
        <source>Classes of a district</source>
        <translation>Klassen eines Sozialraums</translation>
    </message>
    <message>
        <source>{districts} of the city</source>
        <translation>{districts} der Stadt</translation>
    </message>
    <message>
        <source>Outline of the city</source>
        <translation>Umriss der Stadt</translation>
    </message>
    <message>
        <source>Choose the layer that it is about first.</source>
        <translation>Wählen Sie zuerst den Layer, um den es geht.</translation>
    </message>
    <message>
        <source>Choose at least one kind of page.</source>
        <translation>Wählen Sie mindestens eine Art von Seiten.</translation>
    </message>
    <message>
        <source>Choose at least one district.</source>
        <translation>Wählen Sie mindestens einen Sozialraum.</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Fass&amp;ung</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Pa&amp;lette</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Districts with a paper</source>
        <translation>Sozialräume, für die Seiten entstehen</translation>
    </message>
    <message>
        <source>Space checks and unchecks a district.</source>
        <translation>Die Leertaste wählt einen Sozialraum an oder ab.</translation>
    </message>
    <message>
        <source>Check all districts</source>
        <translation>Alle Sozialräume anwählen</translation>
    </message>
    <message>
        <source>Uncheck all districts</source>
        <translation>Alle Sozialräume abwählen</translation>
    </message>
    <message>
        <source>Printed on each page of the paper.</source>
        <translation>Steht auf jeder Seite des Papiers.</translation>
    </message>
    <message>
        <source>Anne&amp;x</source>
        <translation>An&amp;lage</translation>
    </message>
    <message>
        <source>Printed beside the number of the proposal.</source>
        <translation>Steht neben der Vorlagen-Nr.</translation>
    </message>
    <message>
        <source>People of the target gro&amp;ups</source>
        <translation>Bevölkerung der &amp;Zielgruppen</translation>
    </message>
    <message>
        <source>Met&amp;hod profile</source>
        <translation>&amp;Methodenprofil</translation>
    </message>
    <message>
        <source>&amp;Folder with own templates</source>
        <translation>&amp;Ordner mit eigenen Vorlagen</translation>
    </message>
    <message>
        <source>Strategy paper maps</source>
        <translation>Strategiepapier-Karten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open in la&amp;yout</source>
        <translation>Im La&amp;yout öffnen</translation>
    </message>
    <message>
        <source>The pages as layouts of this project, to be changed by hand.</source>
        <translation>Die Seiten als Layouts dieses Projekts, zum Nacharbeiten.</translation>
    </message>
    <message>
        <source>PDF, PNG or SVG files, one for each district or one for all.</source>
        <translation>PDF-, PNG- oder SVG-Dateien, eine je Sozialraum oder eine für alle.</translation>
    </message>
    <message>
        <source>Source of &apos;{layer}&apos;</source>
        <translation>Quelle von „{layer}“</translation>
    </message>
    <message>
        <source>The data were c&amp;hanged, computed with or put together</source>
        <translation>Die Daten wurden &amp;geändert, verrechnet oder zusammengeführt</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Bereitsteller</translation>
    </message>
    <message>
        <source>such as: Stadt Musterstadt, Statistikstelle</source>
        <translation>etwa: Stadt Musterstadt, Statistikstelle</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>such as: Einwohnermelderegister</source>
        <translation>etwa: Einwohnermelderegister</translation>
    </message>
    <message>
        <source>&amp;Address of the data set</source>
        <translation>&amp;Adresse des Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Address of the l&amp;icence</source>
        <translation>Adresse der L&amp;izenz</translation>
    </message>
    <message>
        <source>&amp;Year or day</source>
        <translation>&amp;Jahr oder Tag</translation>
    </message>
    <message>
        <source>On the pages: {line}</source>
        <translation>Auf den Seiten: {line}</translation>
    </message>
    <message>
        <source>⚠ Missing for a public edition: {missing}</source>
        <translation>⚠ Für eine öffentliche Fassung fehlt: {missing}</translation>
    </message>
    <message>
        <source>Enter &amp;source…</source>
        <translation>&amp;Quelle eintragen…</translation>
    </message>
    <message>
        <source>Double-click or Enter in the table does the same.</source>
        <translation>Ein Doppelklick oder die Eingabetaste in der Tabelle bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>&amp;Further source…</source>
        <translation>&amp;Weitere Quelle…</translation>
    </message>
    <message>
        <source>For layers that are made of several data sets.</source>
        <translation>Für Layer, die aus mehreren Datensätzen entstanden sind.</translation>
    </message>
    <message>
        <source>Each page names the sources of what it shows. What is entered here stays in the layer&apos;s metadata, where other programs find it too; results made of the layer carry it on.</source>
        <translation>Jede Seite nennt die Quellen dessen, was sie zeigt. Was Sie hier eintragen, steht in den Metadaten des Layers, wo auch andere Programme es finden; Ergebnisse aus dem Layer tragen es weiter.</translation>
    </message>
    <message>
        <source>Sources of the layers</source>
        <translation>Quellen der Layer</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Missing for a public edition</source>
        <translation>Fehlt für eine öffentliche Fassung</translation>
    </message>
    <message>
        <source>The source of &apos;{layer}&apos; stays with this project only, since it cannot be written to the data. Save the project.</source>
        <translation>Die Quelle von „{layer}“ steht nur in diesem Projekt, weil sie sich nicht zu den Daten schreiben lässt. Speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>Index: status</source>
        <translation>Index Status</translation>
    </message>
    <message>
        <source>Index: dynamics</source>
        <translation>Index Dynamik</translation>
    </message>
    <message>
        <source>SD: standard deviations of the index.</source>
        <translation>SD: Standardabweichungen des Index.</translation>
    </message>
    <message>
        <source>Institutions: {place}</source>
        <translation>Einrichtungen: {place}</translation>
    </message>
    <message>
        <source>List of institutions: {place}</source>
        <translation>Liste der Einrichtungen: {place}</translation>
    </message>
    <message>
        <source>The numbers are those on the map.</source>
        <translation>Die Nummern sind die der Karte.</translation>
    </message>
    <message>
        <source>{count} institutions</source>
        <translation>{count} Einrichtungen</translation>
    </message>
    <message>
        <source>Offers for the whole city, counted apart: {names}.</source>
        <translation>Stadtweite Angebote, gesondert gezählt: {names}.</translation>
    </message>
    <message>
        <source>{category}: {own} per 1,000 people {whom}, in the city {city}.</source>
        <translation>{category}: {own} je 1.000 Personen {whom}, in der Stadt {city}.</translation>
    </message>
    <message>
        <source>{category}: {own} per 1,000 inhabitants, in the city {city}.</source>
        <translation>{category}: {own} je 1.000 Einwohner*innen, in der Stadt {city}.</translation>
    </message>
    <message>
        <source>The numbers on the map are those of the list that follows.</source>
        <translation>Die Nummern auf der Karte sind die der folgenden Liste.</translation>
    </message>
    <message>
        <source>Not every number has room on the map: the list that follows names the cell of each.</source>
        <translation>Nicht jede Nummer hat auf der Karte Platz: Die folgende Liste nennt zu jeder Einrichtung das Feld im Suchgitter.</translation>
    </message>
    <message>
        <source>Pale dots: institutions outside. Marks that would cover each other are moved apart.</source>
        <translation>Blasse Punkte: Einrichtungen außerhalb. Zeichen, die sich verdecken würden, sind auseinandergerückt.</translation>
    </message>
    <message>
        <source>Per 1,000 people of the target group, without citywide offers; no rate (–) below {least} institutions.</source>
        <translation>Quoten je 1.000 Personen der Zielgruppe, ohne stadtweite Angebote; keine Quote (–) bei weniger als {least} Einrichtungen.</translation>
    </message>
    <message>
        <source>No rate, since the number of people in the target group is not known: {names}.</source>
        <translation>Keine Quote, weil die Bevölkerungszahl der Zielgruppe nicht vorliegt: {names}.</translation>
    </message>
    <message>
        <source>1 institution of the city has no place, and is in no number.</source>
        <translation>1 Einrichtung der Stadt hat keinen Ort und ist in keiner Zahl enthalten.</translation>
    </message>
    <message>
        <source>{count} institutions of the city have no place, and are in no number.</source>
        <translation>{count} Einrichtungen der Stadt haben keinen Ort und sind in keiner Zahl enthalten.</translation>
    </message>
    <message>
        <source>1 institution of the city has a protected or private address, and is in no number.</source>
        <translation>1 Einrichtung der Stadt hat eine geschützte oder private Anschrift und ist in keiner Zahl enthalten.</translation>
    </message>
    <message>
        <source>{count} institutions of the city have protected or private addresses, and are in no number.</source>
        <translation>{count} Einrichtungen der Stadt haben geschützte oder private Anschriften und sind in keiner Zahl enthalten.</translation>
    </message>
    <message>
        <source>The number of places is known for {known} of {count} institutions.</source>
        <translation>Die Zahl der Plätze ist bei {known} von {count} Einrichtungen bekannt.</translation>
    </message>
    <message>
        <source>Map of the institutions in {place}: {parts}.</source>
        <translation>Karte der Einrichtungen, {place}: {parts}.</translation>
    </message>
    <message>
        <source>{name} (citywide)</source>
        <translation>{name} (stadtweit)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation>je 1.000</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>citywide offers</source>
        <translation>stadtweite Angebote</translation>
    </message>
    <message>
        <source>the city</source>
        <translation>der Stadt</translation>
    </message>
    <message>
        <source>{areas} from {low} to {high}</source>
        <translation>{areas} von {low} bis {high}</translation>
    </message>
    <message>
        <source>Index of the {areas}: farther to the right is worse</source>
        <translation>Index der {areas} – weiter rechts heißt ungünstiger</translation>
    </message>
    <message>
        <source>Index of the {areas}: farther to the left is worse</source>
        <translation>Index der {areas} – weiter links heißt ungünstiger</translation>
    </message>
    <message>
        <source>No class: {areas}.</source>
        <translation>Ohne Zuordnung: {areas}.</translation>
    </message>
    <message>
        <source>No institution of layer &apos;{layer}&apos; lies in these districts, which get no page about institutions: {names}.</source>
        <translation>In diesen Sozialräumen liegt keine Einrichtung aus Layer „{layer}“; sie bekommen keine Seite über Einrichtungen: {names}.</translation>
    </message>
    <message>
        <source>The public edition needs complete sources, also of these layers: {layers}. Enter them under &apos;Sources&apos;.</source>
        <translation>Die öffentliche Fassung braucht vollständige Quellenangaben; sie fehlen noch bei: {layers}. Tragen Sie sie unter „Quellen“ ein.</translation>
    </message>
    <message>
        <source>Categories of institutions with their symbols and numbers</source>
        <translation>Kategorien der Einrichtungen mit ihren Symbolen und Zahlen</translation>
    </message>
    <message>
        <source>Other method than before.</source>
        <translation>Andere Methode als früher.</translation>
    </message>
    <message>
        <source>Distance to the class limit {now} SD.</source>
        <translation>Abstand zur Klassengrenze {now} SD.</translation>
    </message>
    <message>
        <source>class in the earlier edition and in this one</source>
        <translation>Klasse früher und jetzt</translation>
    </message>
    <message>
        <source>Another class than before: {areas}.</source>
        <translation>Andere Klasse als früher: {areas}.</translation>
    </message>
    <message>
        <source>Another class than before: {areas}; {chance} of them within random variation.</source>
        <translation>Andere Klasse als früher: {areas}; davon {chance} innerhalb der Zufallsschwankung.</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <source>Class in the earlier edition</source>
        <translation>Klasse im früheren Stand</translation>
    </message>
    <message>
        <source>Class in this edition</source>
        <translation>Klasse im aktuellen Stand</translation>
    </message>
    <message>
        <source>The maps need the areas and the districts, but a layer is missing.</source>
        <translation>Die Karten brauchen die Gebiete und die Sozialräume, aber ein Layer fehlt.</translation>
    </message>
    <message>
        <source>Choose both layers.</source>
        <translation>Wählen Sie beide Layer.</translation>
    </message>
    <message>
        <source>The {areas} by class; the numbers of the index are not told</source>
        <translation>{areas} nach Klassen; die Indexwerte sind nicht ausgewiesen</translation>
    </message>
    <message>
        <source>Strategy paper maps…</source>
        <translation>Strategiepapier-Karten…</translation>
    </message>
    <message>
        <source>Without city values, since the counts are not known.</source>
        <translation>Ohne Stadtwerte, da Zähler und Nenner fehlen.</translation>
    </message>
    <message>
        <source>{count} of the {total} institutions of the city lie here ({share} %); {people} % of the inhabitants live here.</source>
        <translation>Hier liegen {count} der {total} Einrichtungen der Stadt ({share} %); {people} % der Einwohner*innen leben hier.</translation>
    </message>
    <message>
        <source>{count} of the {total} institutions of the city lie here ({share} %).</source>
        <translation>Hier liegen {count} der {total} Einrichtungen der Stadt ({share} %).</translation>
    </message>
    <message>
        <source>Grid cell</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Legend of the social index</source>
        <translation>Legende des Sozialindex</translation>
    </message>
    <message>
        <source>index,class,legend,layout,SVG,picture</source>
        <translation>Index,Klasse,Legende,Layout,Drucklayout,SVG,Bild</translation>
    </message>
    <message>
        <source>Writes the legend of a classified layer as an SVG file: status by dynamics classes, with the number of areas in each, and the areas without a class.

In a layout, add a picture and choose the file as its SVG image: it stays sharp in print. Run the tool again with the same file when the layer has changed. A layout that is open shows the new legend after &apos;Refresh view&apos;, half a minute later at the earliest: until then QGIS keeps the picture it has.</source>
        <translation>Schreibt die Legende eines klassifizierten Layers als SVG-Datei: Statusklassen mal Dynamikklassen, mit der Zahl der Gebiete in jeder Klasse, und die Gebiete ohne Zuordnung.

Im Drucklayout ein Bild hinzufügen und die Datei als SVG-Bild wählen: Es bleibt im Druck scharf. Hat sich der Layer geändert, das Werkzeug mit derselben Datei noch einmal ausführen. Ein geöffnetes Layout zeigt die neue Legende nach „Ansicht aktualisieren“, frühestens eine halbe Minute später: Bis dahin behält QGIS das alte Bild.</translation>
    </message>
    <message>
        <source>Only the classes that occur</source>
        <translation>Nur Klassen, die vorkommen</translation>
    </message>
    <message>
        <source>Leaves out cells without areas, and rows and columns that have none.</source>
        <translation>Lässt Felder ohne Gebiete weg, ebenso Zeilen und Spalten, in denen keines liegt.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>SVG files (*.svg)</source>
        <translation>SVG-Dateien (*.svg)</translation>
    </message>
    <message>
        <source>{areas} areas with a class, {unassigned} without.</source>
        <translation>Gebiete mit Klasse: {areas}, ohne Zuordnung: {unassigned}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has more categories in no list than there are symbols. These count as others: {names}.</source>
        <translation>Layer „{layer}“ hat mehr Kategorien außerhalb der Kategorienlisten, als es Symbole gibt. Diese zählen zu den sonstigen: {names}.</translation>
    </message>
    <message>
        <source>Institutions: {count}, of which offers for the whole city: {citywide}</source>
        <translation>Einrichtungen: {count}, davon stadtweite Angebote: {citywide}</translation>
    </message>
    <message>
        <source>Num&amp;ber of the proposal</source>
        <translation>&amp;Vorlagen-Nr.</translation>
    </message>
    <message>
        <source>Expo&amp;rt pages…</source>
        <translation>Se&amp;iten ausgeben…</translation>
    </message>
    <message>
        <source>Remo&amp;ve source</source>
        <translation>Quelle ent&amp;fernen</translation>
    </message>
    <message>
        <source>Indicators beside the city value</source>
        <translation>Indikatoren im Vergleich zum Stadtwert</translation>
    </message>
    <message>
        <source>Indicators and index</source>
        <translation>Indikatoren und Index</translation>
    </message>
    <message>
        <source>Other method than before ({then} → {now}): a change of class may come from that alone.</source>
        <translation>Andere Methode als früher ({then} → {now}): Ein Klassenwechsel kann allein daher kommen.</translation>
    </message>
    <message>
        <source>Areas are assigned to districts that do not exist ({count}): {values}. Field &apos;{field}&apos; holds {existing}.</source>
        <translation>Gebiete sind Sozialräumen zugeordnet, die es nicht gibt ({count}): {values}. Das Feld „{field}“ enthält {existing}.</translation>
    </message>
    <message>
        <source>A page with a table alone goes on with one of another page, so it cannot be filled by itself.</source>
        <translation>Eine Tabellenseite setzt die Tabelle einer anderen Seite fort und lässt sich deshalb nicht für sich füllen.</translation>
    </message>
    <message>
        <source>Use &apos;Strategy paper maps&apos; and &apos;Open in layout&apos;.</source>
        <translation>Nehmen Sie „Strategiepapier-Karten…“ und dort „Im Layout öffnen“.</translation>
    </message>
    <message>
        <source>Choose other pages, or the layer of institutions or of the earlier edition.</source>
        <translation>Wählen Sie andere Seiten oder den Layer der Einrichtungen oder des früheren Stands.</translation>
    </message>
    <message>
        <source>No longer with special need for attention: {count}</source>
        <translation>Nicht mehr mit besonderem Aufmerksamkeitsbedarf: {count}</translation>
    </message>
    <message>
        <source>{layouts} layouts are in the project. Leaf through their pages with the atlas preview of the designer.</source>
        <translation>Layouts im Projekt: {layouts}. Mit der Atlasvorschau blättern Sie durch ihre Seiten.</translation>
    </message>
    <message>
        <source>In both editions: {areas}.</source>
        <translation>In beiden Ständen: {areas}.</translation>
    </message>
    <message>
        <source>The people of the target groups should be given as &apos;u6=pop_u6; 65+=pop_65plus&apos;, not as &apos;{part}&apos;.</source>
        <translation>Die Bevölkerung der Zielgruppen wird als „u6=pop_u6; 65+=pop_65plus“ angegeben, nicht als „{part}“.</translation>
    </message>
    <message>
        <source>The template shows the pages of this project: leaf through them with the atlas.</source>
        <translation>Die Vorlage zeigt die Seiten dieses Projekts: Blättern Sie mit dem Atlas.</translation>
    </message>
    <message>
        <source>The template needs a layer with the classes of the Sozialindex and the polygons of the districts, but the project has none that fit.</source>
        <translation>Die Vorlage braucht einen Layer mit den Klassen des Sozialindex und die Flächen der Sozialräume, aber im Projekt passt keiner.</translation>
    </message>
    <message>
        <source>Add both, then open &apos;Strategy paper maps…&apos; in the menu Vector, Sozialplanung, choose them, and use &apos;Open in layout&apos;.</source>
        <translation>Fügen Sie beide hinzu, wählen Sie sie unter „Vektor › Sozialplanung › Strategiepapier-Karten…“ und nehmen Sie „Im Layout öffnen“.</translation>
    </message>
    <message>
        <source>Number in the field: {areas} in this class</source>
        <translation>Zahl im Feld: {areas} in dieser Klasse</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Strategy paper {place}: maps and figures</source>
        <translation>Strategiepapier {place} – Karten und Zahlen</translation>
    </message>
    <message>
        <source>0: mean of the {areas} of the city</source>
        <translation>0: Mittel der {areas} der Stadt</translation>
    </message>
    <message>
        <source>{number} of {total} classified {areas}</source>
        <translation>{number} von {total} klassifizierten {areas}</translation>
    </message>
    <message>
        <source>There is no folder with templates at &apos;{path}&apos;.</source>
        <translation>Unter „{path}“ gibt es keinen Ordner mit Layoutvorlagen.</translation>
    </message>
    <message>
        <source>Choose the folder, or leave it empty for the templates that the plugin brings.</source>
        <translation>Wählen Sie den Ordner oder lassen Sie das Feld leer: Dann werden die mitgelieferten Vorlagen verwendet.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; holds small counts, but none to judge what may be told of these indicators: {fields}.</source>
        <translation>Der Layer „{layer}“ enthält kleine Fallzahlen, aber keine Zählwerte, nach denen sich entscheiden ließe, was von diesen Indikatoren öffentlich sein darf: {fields}.</translation>
    </message>
    <message>
        <source>Choose what &apos;Public layer&apos; has made of it, or indicators with their counts (num_x and den_x; for changes num_prev_x and den_prev_x, too).</source>
        <translation>Wählen Sie das Ergebnis von „Öffentliche Fassung“ oder Indikatoren mit ihren Zählwerten (num_x und den_x, bei Veränderungen auch num_prev_x und den_prev_x).</translation>
    </message>
    <message>
        <source>There is no special need for attention in the {number} classified {areas}.</source>
        <translation>In den {number} klassifizierten {areas} besteht kein besonderer Aufmerksamkeitsbedarf.</translation>
    </message>
    <message>
        <source>Nobody has judged what may be told of the earlier edition &apos;{layer}&apos;: the public pages show its classes, but none of its numbers. With its public layer (tool &apos;Public layer&apos;) in its place they show these, too.</source>
        <translation>Was vom früheren Stand „{layer}“ veröffentlicht werden darf, wurde nicht geprüft: Die öffentlichen Seiten zeigen seine Klassen, aber keine seiner Zahlen. Wählen Sie an seiner Stelle seine öffentliche Fassung (Werkzeug „Öffentliche Fassung“), so zeigen sie auch diese.</translation>
    </message>
    <message>
        <source>Dashed: {name}.</source>
        <translation>Gestrichelt: {name}.</translation>
    </message>
    <message>
        <source>The sentence &apos;{title}&apos; has a brace too many or too few: &apos;{text}&apos;.</source>
        <translation>Im Satz „{title}“ ist eine geschweifte Klammer zu viel oder zu wenig: „{text}“.</translation>
    </message>
    <message>
        <source>Maps by: {value}</source>
        <translation>Bearbeitung: {value}</translation>
    </message>
    <message>
        <source>The picture of the logo is not there: &apos;{path}&apos;.</source>
        <translation>Die Bilddatei des Logos ist nicht vorhanden: „{path}“.</translation>
    </message>
    <message>
        <source>The picture of the logo cannot be read: &apos;{path}&apos;.</source>
        <translation>Die Bilddatei des Logos kann nicht gelesen werden: „{path}“.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>Index map</source>
        <translation>Indexkarte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is withheld is judged anew. If a public version of these areas was given away, take it as AREAS: its numbers are then printed as they are. Two versions that withhold different numbers may give them away.</source>
        <translation>Was gesperrt wird, wurde hier neu bestimmt. Haben Sie schon eine öffentliche Fassung dieser Gebiete herausgegeben (Werkzeug „Öffentliche Fassung“), wählen Sie diese als Gebiete (AREAS): Deren Zahlen werden dann unverändert übernommen. Zwei Fassungen, die verschiedene Zahlen sperren, können diese gemeinsam verraten.</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Sprache der Seiten</translation>
    </message>
    <message>
        <source>Row {first} of {total}: {name}. Columns: {columns}.</source>
        <translation>Zeile {first} von {total}: {name}. Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}: {name} to {last_name}. Columns: {columns}.</source>
        <translation>Zeilen {first} bis {last} von {total}: {name} bis {last_name}. Spalten: {columns}.</translation>
    </message>
    <message>
        <source>still no class</source>
        <translation>weiterhin ohne</translation>
    </message>
    <message>
        <source>Both: {count}.</source>
        <translation>Beides: {count}.</translation>
    </message>
    <message>
        <source>Without a class before: {count}.</source>
        <translation>Vorher ohne Zuordnung: {count}.</translation>
    </message>
    <message>
        <source>Without a class now: {count}.</source>
        <translation>Jetzt ohne Zuordnung: {count}.</translation>
    </message>
    <message>
        <source>Source: not stated ({layer})</source>
        <translation>Quelle: nicht angegeben ({layer})</translation>
    </message>
    <message>
        <source>Data as of: not stated</source>
        <translation>Datenstand: nicht angegeben</translation>
    </message>
    <message>
        <source>City value including people who belong to none of the {areas}.</source>
        <translation>Stadtwert einschließlich Personen ohne Zuordnung zu {areas}.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>None of the chosen pages can be made: institutions and comparison need a layer that has some in the districts.</source>
        <translation>Keine der gewählten Seiten lässt sich erstellen: Einrichtungen und Vergleich brauchen einen Layer, der in den Sozialräumen etwas zeigt.</translation>
    </message>
    <message>
        <source>Bar chart, classes of the index and table: {district}.</source>
        <translation>Balkendiagramm, Klassen des Index und Tabelle: {district}.</translation>
    </message>
    <message>
        <source>City value not told, to protect individual people: {indicators}.</source>
        <translation>Stadtwert zum Schutz einzelner Menschen nicht ausgewiesen: {indicators}.</translation>
    </message>
    <message>
        <source>The pages cannot say of when the data of these indicators are, since their sheets have no reference date: {fields}. Enter it in the method profile under &apos;Indicators&apos;, and compute the index anew.</source>
        <translation>Die Seiten können den Datenstand dieser Indikatoren nicht nennen, denn in ihren Indikatorenblättern fehlt der Stichtag: {fields}. Tragen Sie ihn im Methodenprofil unter „Indikatoren“ ein und berechnen Sie den Index neu.</translation>
    </message>
    <message>
        <source>In the earlier edition: {dates}.</source>
        <translation>Früherer Stand: {dates}.</translation>
    </message>
    <message>
        <source>Layer &apos;{layer}&apos; has no features: it is empty, its filter lets none through, or its file or database cannot be read.</source>
        <translation>Der Layer „{layer}“ hat keine Objekte: Er ist leer, sein Filter lässt keines durch, oder seine Datei oder Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its filter, its file or the connection, or choose another layer.</source>
        <translation>Prüfen Sie seinen Filter, seine Datei oder die Verbindung oder wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Table: sums. Columns: {columns}.</source>
        <translation>Tabelle: Summen. Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Rates left out to protect individual people: {names}.</source>
        <translation>Quote zum Schutz einzelner Menschen nicht ausgewiesen: {names}.</translation>
    </message>
    <message>
        <source>Areas and districts are read…</source>
        <translation>Gebiete und Sozialräume werden gelesen…</translation>
    </message>
    <message>
        <source>Institutions are read…</source>
        <translation>Einrichtungen werden gelesen…</translation>
    </message>
    <message>
        <source>The editions are compared…</source>
        <translation>Die Stände werden verglichen…</translation>
    </message>
    <message>
        <source>Tables are put on pages…</source>
        <translation>Tabellen werden auf Seiten verteilt…</translation>
    </message>
    <message>
        <source>Maps are prepared…</source>
        <translation>Karten werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>ClassSchemeForm</name>
    <message>
        <source>Limits are</source>
        <translation>Grenzen sind</translation>
    </message>
    <message>
        <source>Quantile type</source>
        <translation>Quantiltyp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>NormaliserForm</name>
    <message>
        <source>Given centre</source>
        <translation>Vorgegebenes Zentrum</translation>
    </message>
    <message>
        <source>City value</source>
        <translation>Stadtwert</translation>
    </message>
    <message>
        <source>Added to each value before the logarithm is taken</source>
        <translation>Wird vor dem Logarithmieren zu jedem Wert addiert</translation>
    </message>
    <message>
        <source>smallest value of the areas</source>
        <translation>kleinster Wert der Gebiete</translation>
    </message>
    <message>
        <source>largest value of the areas</source>
        <translation>größter Wert der Gebiete</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skala von</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skala bis</translation>
    </message>
    <message>
        <source>as in the layer</source>
        <translation>wie im Layer</translation>
    </message>
    <message>
        <source>c in E = −c ln(1 − R (1 − e^(−100/c))); the English indices use 23</source>
        <translation>c in E = −c ln(1 − R (1 − e^(−100/c))); die englischen Indizes verwenden 23</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Deviations from</source>
        <translation>Abweichungen von</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Scale from, to</source>
        <translation>Skala von, bis</translation>
    </message>
    <message>
        <source>Column holds</source>
        <translation>Spalte enthält</translation>
    </message>
    <message>
        <source>Number of areas</source>
        <translation>Zahl der Gebiete</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Ties get</source>
        <translation>Gleiche Werte erhalten</translation>
    </message>
</context>
<context>
    <name>ProfileClassesPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
</context>
<context>
    <name>ProfileComputationPage</name>
    <message>
        <source>1. Indicators (default)</source>
        <translation>1. Indikatoren (Vorgabe)</translation>
    </message>
    <message>
        <source>2. Combination</source>
        <translation>2. Zusammenfassung</translation>
    </message>
    <message>
        <source>3. Index from the combined values</source>
        <translation>3. Index aus den zusammengefassten Werten</translation>
    </message>
    <message>
        <source>4. Sign</source>
        <translation>4. Vorzeichen</translation>
    </message>
    <message>
        <source>Rounding after each step</source>
        <translation>Runden nach jedem Schritt</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source> decimals</source>
        <translation> Nachkommastellen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Combined values</source>
        <translation>Zusammengefasste Werte</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Combine by</source>
        <translation>Zusammenfassen durch</translation>
    </message>
    <message>
        <source>High index means</source>
        <translation>Hoher Index bedeutet</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>&amp;Starting profile</source>
        <translation>&amp;Ausgangsprofil</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>The method in words</source>
        <translation>Die Methode in Worten</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Summary of the method</source>
        <translation>Zusammenfassung der Methode</translation>
    </message>
</context>
<context>
    <name>ProfileGeneralPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>e.g. oberhausen-2026</source>
        <translation>z. B. oberhausen-2026</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>e.g. 1.0</source>
        <translation>z. B. 1.0</translation>
    </message>
    <message>
        <source>Raise it whenever a choice changes</source>
        <translation>Erhöhen, sobald sich eine Festlegung ändert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Source and reasons</source>
        <translation>Quelle und Begründung</translation>
    </message>
    <message>
        <source>Results carry name and version</source>
        <translation>Die Ergebnisse tragen Name und Version</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Source and reasons, German</source>
        <translation>Quelle und Begründung, deutsch</translation>
    </message>
    <message>
        <source>Source and reasons, English</source>
        <translation>Quelle und Begründung, englisch</translation>
    </message>
</context>
<context>
    <name>ProfileIndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove indicator</source>
        <translation>Indikator entfernen</translation>
    </message>
    <message>
        <source>Name of the field in the layer</source>
        <translation>Name des Feldes im Layer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Indicator sheet</source>
        <translation>Indikatorenblatt</translation>
    </message>
    <message>
        <source>Maps, tables and reports print this instead of the field name</source>
        <translation>Karten, Tabellen und Berichte drucken dies statt des Feldnamens</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Title, German</source>
        <translation>Titel, deutsch</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Titel, englisch</translation>
    </message>
    <message>
        <source>Numerator, German</source>
        <translation>Zähler, deutsch</translation>
    </message>
    <message>
        <source>Numerator, English</source>
        <translation>Zähler, englisch</translation>
    </message>
    <message>
        <source>Denominator, German</source>
        <translation>Nenner, deutsch</translation>
    </message>
    <message>
        <source>Denominator, English</source>
        <translation>Nenner, englisch</translation>
    </message>
    <message>
        <source>Unit, German</source>
        <translation>Einheit, deutsch</translation>
    </message>
    <message>
        <source>Unit, English</source>
        <translation>Einheit, englisch</translation>
    </message>
    <message>
        <source>e.g. 2025-12-31</source>
        <translation>z. B. 31.12.2025</translation>
    </message>
    <message>
        <source>No indicator is selected. Fields without an entry of their own follow the default on the page “Computation”.</source>
        <translation>Kein Indikator ausgewählt. Felder ohne eigenen Eintrag folgen der Vorgabe auf der Seite „Berechnung“.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Own setting instead of the default</source>
        <translation>Eigene Einstellung statt der Vorgabe</translation>
    </message>
    <message>
        <source>The default is on the page “Computation”</source>
        <translation>Die Vorgabe steht auf der Seite „Berechnung“</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Definition version</source>
        <translation>Definitionsstand</translation>
    </message>
</context>
<context>
    <name>ProfileRulesPage</name>
    <message>
        <source>Valid areas and missing values</source>
        <translation>Gültige Gebiete und fehlende Werte</translation>
    </message>
    <message>
        <source>&amp;Minimum population</source>
        <translation>&amp;Mindesteinwohnerzahl</translation>
    </message>
    <message>
        <source>Values that mean &amp;missing</source>
        <translation>Werte, die „&amp;fehlt“ bedeuten</translation>
    </message>
    <message>
        <source>e.g. -9999; x</source>
        <translation>z. B. -9999; x</translation>
    </message>
    <message>
        <source>Numbers and signs, separated by semicolons; put a number that is meant as text in quotation marks</source>
        <translation>Zahlen und Zeichen, durch Semikolon getrennt; eine Zahl, die als Text gemeint ist, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Without a &amp;dynamics value</source>
        <translation>Ohne &amp;Dynamikwert</translation>
    </message>
    <message>
        <source>Special need for attention</source>
        <translation>Besonderer Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>An area needs special attention if one of these rules applies to it.</source>
        <translation>Ein Gebiet hat besonderen Aufmerksamkeitsbedarf, wenn eine dieser Regeln zutrifft.</translation>
    </message>
    <message>
        <source>Attention rules</source>
        <translation>Regeln für den Aufmerksamkeitsbedarf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Level and reference dates</source>
        <translation>Ebene und Stichtage</translation>
    </message>
    <message>
        <source>Mean and s&amp;pread of</source>
        <translation>Mittelwert und &amp;Streuung</translation>
    </message>
    <message>
        <source>Whose mean and spread standardise the indicators and their sum; another level is a layer that is chosen in the tool</source>
        <translation>Wessen Mittelwert und Streuung die Indikatoren und ihre Summe standardisieren; eine andere Ebene ist ein Layer, der im Werkzeug gewählt wird</translation>
    </message>
    <message>
        <source>&amp;Reference dates per rate</source>
        <translation>Stichtage &amp;je Quote</translation>
    </message>
    <message>
        <source>How many reference dates are summed, numerators and denominators, to one rate; more of them steady small areas</source>
        <translation>Wie viele Stichtage zu einer Quote zusammengefasst werden, Zähler und Nenner je summiert; mehrere machen kleine Gebiete ruhiger</translation>
    </message>
</context>
<context>
    <name>ProfileSelector</name>
    <message>
        <source>Method profile</source>
        <translation>Methodenprofil</translation>
    </message>
    <message>
        <source>Choose a profile file</source>
        <translation>Profildatei auswählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make a profile of your own from this one</source>
        <translation>Aus diesem Profil ein eigenes machen</translation>
    </message>
</context>
<context>
    <name>ReadingAreasPage</name>
    <message>
        <source>The rows of the tables meet the areas of a polygon layer by their key, as text. Names are never used for that.</source>
        <translation>Die Zeilen der Tabellen werden den Gebieten eines Polygonlayers über ihren Schlüssel zugeordnet, als Text, nie über den Namen.</translation>
    </message>
    <message>
        <source>&amp;Polygon layer</source>
        <translation>&amp;Polygonlayer</translation>
    </message>
    <message>
        <source>&amp;Key of the areas</source>
        <translation>&amp;Schlüssel der Gebiete</translation>
    </message>
    <message>
        <source>Pad keys with &amp;zeros on the left (“1” means “01”)</source>
        <translation>Schlüssel mit &amp;Nullen auffüllen („1“ meint „01“)</translation>
    </message>
    <message>
        <source>Result of the match</source>
        <translation>Ergebnis der Zuordnung</translation>
    </message>
    <message>
        <source>Rows of the tables without an area</source>
        <translation>Zeilen der Tabellen ohne Gebiet</translation>
    </message>
    <message>
        <source>Areas without a row in the tables</source>
        <translation>Gebiete ohne Zeile in den Tabellen</translation>
    </message>
    <message>
        <source>Rows that are no areas</source>
        <translation>Zeilen, die keine Gebiete sind</translation>
    </message>
    <message>
        <source>Choose polygons from a file or a database</source>
        <translation>Polygone aus einer Datei oder Datenbank wählen</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Read indicators</source>
        <translation>Indikatoren einlesen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReadingFilesPage</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file from the list</source>
        <translation>Datei aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>&amp;Remember this for the next delivery</source>
        <translation>Für die nächste Lieferung &amp;merken</translation>
    </message>
    <message>
        <source>Files of the same source are read the same way next time</source>
        <translation>Dateien derselben Quelle werden beim nächsten Mal genauso gelesen</translation>
    </message>
    <message>
        <source>Save reading re&amp;cipe…</source>
        <translation>&amp;Leseanleitung speichern…</translation>
    </message>
    <message>
        <source>For the command line and for models: the parameter RECIPE of “Read indicators”</source>
        <translation>Für Kommandozeile und Modelle: der Parameter RECIPE von „Indikatoren einlesen“</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Tabellenblatts</translation>
    </message>
    <message>
        <source>Add the tables of the statistics office: Excel workbooks (.xlsx) or CSV files. They can also be dropped here.</source>
        <translation>Fügen Sie die Tabellen der Statistikstelle hinzu: Excel-Arbeitsmappen (.xlsx) oder CSV-Dateien. Sie können auch hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Legend of the preview</source>
        <translation>Legende der Vorschau</translation>
    </message>
</context>
<context>
    <name>ReadingIndexPage</name>
    <message>
        <source>&amp;Only read and join: no rates, no index</source>
        <translation>Nur &amp;einlesen und zuordnen: keine Quoten, kein Index</translation>
    </message>
    <message>
        <source>Method &amp;profile</source>
        <translation>Methoden&amp;profil</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>compared &amp;with</source>
        <translation>&amp;verglichen mit</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Früherer Stand</translation>
    </message>
    <message>
        <source>Po&amp;pulation</source>
        <translation>E&amp;inwohner*innen</translation>
    </message>
    <message>
        <source>&amp;before</source>
        <translation>vor&amp;her</translation>
    </message>
    <message>
        <source>Population before</source>
        <translation>Einwohner*innen vorher</translation>
    </message>
    <message>
        <source>&amp;Rates of the index: numerator by denominator, in percent</source>
        <translation>&amp;Quoten des Index: Zähler durch Nenner, in Prozent</translation>
    </message>
    <message>
        <source>Rates of the index</source>
        <translation>Quoten des Index</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Quote hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>Quote entfernen</translation>
    </message>
    <message>
        <source>State of the rates</source>
        <translation>Zustand der Quoten</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Result &amp;layer</source>
        <translation>Ergebnis&amp;layer</translation>
    </message>
    <message>
        <source>Method repor&amp;t</source>
        <translation>Methoden&amp;bericht</translation>
    </message>
    <message>
        <source>Add the table as it was read to the pro&amp;ject, too</source>
        <translation>Auch die eingelesene &amp;Tabelle ins Projekt aufnehmen</translation>
    </message>
</context>
<context>
    <name>ReadingQuestionsPanel</name>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Show the next question</source>
        <translation>Nächste Frage zeigen</translation>
    </message>
</context>
<context>
    <name>ReadingSelectionForm</name>
    <message>
        <source>Ro&amp;w</source>
        <translation>Ze&amp;ile</translation>
    </message>
    <message>
        <source>Role of the row</source>
        <translation>Rolle der Zeile</translation>
    </message>
    <message>
        <source>Colum&amp;n</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Role of the column</source>
        <translation>Rolle der Spalte</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>Indika&amp;tor</translation>
    </message>
    <message>
        <source>Name of the indicator</source>
        <translation>Name des Indikators</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zeit&amp;bezug</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitbezug</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Kind of the numbers</source>
        <translation>Art der Zahlen</translation>
    </message>
</context>
<context>
    <name>ReadingSheetForm</name>
    <message>
        <source>&amp;Header rows</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>First header row</source>
        <translation>Erste Kopfzeile</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Last header row</source>
        <translation>Letzte Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Signs</source>
        <translation>Zei&amp;chen</translation>
    </message>
    <message>
        <source>Signs found</source>
        <translation>Gefundene Zeichen</translation>
    </message>
    <message>
        <source>Change what the signs mean</source>
        <translation>Bedeutung der Zeichen ändern</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was eingelesen wird</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>ReadingSignsDialog</name>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>What stands for a number that is not there, and what goes with a number in this source. Value, zero, suppressed and missing stay four different things.</source>
        <translation>Was in dieser Quelle anstelle einer Zahl steht oder bei einer Zahl. Wert, null, gesperrt und fehlend bleiben vier verschiedene Dinge.</translation>
    </message>
    <message>
        <source>Signs and their meaning</source>
        <translation>Zeichen und ihre Bedeutung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <translation>Zeichen hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the sign</source>
        <translation>Zeichen entfernen</translation>
    </message>
</context>
<context>
    <name>SettingForm</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>High values mean</source>
        <translation>Hohe Werte bedeuten</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
</TS>
